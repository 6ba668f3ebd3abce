import {test} from 'vitest';
import {allOwners, allVendors} from '../src/catalog/drawers.ts';
import {termsOf} from '../src/catalog/terms.ts';
import {read} from '../src/policy/index.ts';
import {hostileTexts} from './policy/hostile-texts.ts';
const terms = termsOf(allVendors, allOwners);
const t = (x: string) => { const a = performance.now(); read(x, {terms}); return performance.now() - a; };
test('x', () => { for (const [n, f] of Object.entries(hostileTexts)) { t(f(10000)); const a = t(f(250000)), b = t(f(500000)); if (b / a > 2.6 || b > 1500) console.log(n, a.toFixed(0), b.toFixed(0), (b/a).toFixed(1)); } }, 600000);
