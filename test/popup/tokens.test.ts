import {readFileSync} from 'node:fs';
import {expect, test} from 'vitest';
import {colours} from '../../src/report/style.ts';

const css = readFileSync(new URL('../../src/popup/tokens.css', import.meta.url), 'utf8');
const [light = '', dark = ''] = css.split('@media');

test.each([
	['light', light],
	['dark', dark],
] as const)('a finding has the same colours in the popup, in the workspace and in a report, %s', (scheme, text) => {
	const tokens = Object.fromEntries(
		[...text.matchAll(/--([a-z-]+): (#[\da-f]{6});/g)].map(([, name, value]) => [name, value]),
	);
	expect(tokens).toMatchObject(colours[scheme]);
});
