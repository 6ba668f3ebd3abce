import {readFileSync} from 'node:fs';
import {expect, test} from 'vitest';
import {auditFile, wordsIn} from '../../src/report/index.ts';
import {declaredGroups, nameOf} from '../../src/workspace/policies/declared-groups.ts';
import {observedAs} from '../../src/workspace/policies/observed-as.ts';
import {report, visit} from '../support/visit.ts';

const words = wordsIn('nb');
const file = await auditFile(
	report(
		visit('https://butikk.example')
			.says(
				'Personvern. Vi bruker Google Analytics og Hotjar. Vi bruker ikke Facebook Pixel. Google Analytics setter _ga (2 år) og _ga_* (2 år). Vi bruker Google Analytics.',
			)
			.requests('https://www.google-analytics.com/g/collect?v=2&tid=G-ABC1234&en=page_view')
			.writes('_ga', {lifetime: 6e7})
			.writes('_ga_ABC1234', {lifetime: 6e7}),
	),
	{words, tool: {name: 'samsvar', version: '0'}},
);
const {declarations} = file.policies[0]!;
const vendor = (id: string) => declarations.find(it => it.kind === 'vendor' && it.vendor === id)!;

test('what a policy says twice is listed once, vendors first', () => {
	const [vendors] = declaredGroups(declarations);
	expect(vendors?.kind).toBe('vendor');
	expect(vendors?.declarations.map(it => nameOf(it, words))).toEqual(['Google Analytics', 'Hotjar', 'Facebook Pixel']);
});

test('a declared product that was seen leads to its requests; one that was not is said not to be', () => {
	expect(observedAs(vendor('google-analytics'), file)).toEqual({
		...{requests: 1, cookies: 2, at: 'vendor:google-analytics', view: 'requests'},
	});
	expect(observedAs(vendor('hotjar'), file)).toBeNull();
});

test.each([
	['_ga', ['_ga']],
	['_ga_*', ['_ga_ABC1234']],
	['_ga_<container>', ['_ga_ABC1234']],
	['*', []],
])('the cookie %s on a list is seen as %j', (cookie, names) => {
	const declared = {kind: 'cookie' as const, cookie, start: 0, end: 1, quote: ''};
	const seen = observedAs(declared, file);
	expect(seen?.cookies ?? 0).toBe(names.length);
});

test('what no browser could see is not said to be unseen', () => {
	expect(observedAs({kind: 'claim', claim: 'no-tracking', start: 0, end: 1, quote: ''}, file)).toBeUndefined();
});

/** Every claim, technique and purpose of the format. */
test('there are words for all that can be declared', () => {
	const schema = readFileSync('src/report/schema/policy.ts', 'utf8');
	const ids = (name: string) =>
		[...new RegExp(`${name}: v.picklist\\(\\[([^\\]]+)`).exec(schema)![1]!.matchAll(/'([^']+)'/g)].map(([, id]) => id);
	for (const language of ['nb', 'nn', 'en'] as const) {
		for (const name of ['technique', 'purpose', 'claim']) {
			for (const id of ids(name)) {
				const key = `workspace_${name}_${id}`;
				expect(wordsIn(language)(key)).not.toBe(key);
			}
		}
	}
});
