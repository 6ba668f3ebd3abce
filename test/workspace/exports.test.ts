import {expect, test} from 'vitest';
import {audit} from '../../src/audit/index.ts';
import {auditFile, wordsIn} from '../../src/report/index.ts';
import {exports, toShare, type ExportName} from '../../src/workspace/exports.ts';
import {visit} from '../support/visit.ts';

const words = wordsIn('nb');
const seen = visit('https://butikk.example/').requests('https://butikk.example/kampanje/hemmelig-lansering/a.png');
const report = audit(seen.evidence());
const file = await auditFile(report, {words, tool: {name: 'samsvar', version: '0'}});
const names = Object.keys(exports) as ExportName[];
const all = (exported: Parameters<typeof toShare>[0]) => names.map(name => exports[name].write(exported)).join('\n');

test('what is for somebody outside has no paths in it, and says what it is; what is not, has them', async () => {
	const whole = {file, report, words};
	const shared = await toShare(whole);
	expect(all(whole)).toContain('hemmelig-lansering');
	expect(all(shared)).not.toContain('hemmelig-lansering');
	expect(shared.file.redaction).toBe('sharing');
	expect(all(shared)).toContain('"_redaction": "sharing"');
});

test('a file that was handed in stays as it is', async () => {
	expect((await toShare({file, report: null, words})).file).toBe(file);
});
