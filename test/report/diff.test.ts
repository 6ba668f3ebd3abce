import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {audit} from '../../src/audit/index.ts';
import {auditFile, comparable, diff, diffTable, wordsIn, type Comparable} from '../../src/report/index.ts';
import {visit, type Visit} from '../support/visit.ts';

const ga = 'https://www.google-analytics.com/g/collect?v=2&tid=G-ABC123';
const meta = 'https://www.facebook.com/tr?id=1&ev=PageView';
const shop = () => visit('https://butikk.example');
const policy = 'Personvernerklæring. Vi bruker Google Analytics med informasjonskapsler når du samtykker til det.';

async function fileOf(seen: Visit): Promise<Comparable> {
	const file = await auditFile(audit(seen.evidence()), {words: wordsIn('en'), tool: {name: 'samsvar', version: '0'}});
	const read = comparable(JSON.parse(JSON.stringify(file)));
	if (!read) throw new Error('no audit');
	return read;
}

async function between(older: Visit, newer: Visit) {
	const {differences} = diff(await fileOf(older), await fileOf(newer));
	const names = (part: keyof typeof differences) =>
		differences[part].map(({rule, vendor}) => (vendor === undefined ? rule : `${rule} ${vendor}`));
	return {
		fixed: names('fixed'),
		remaining: names('remaining'),
		new: names('new'),
		unjudged: names('unjudged'),
		unclear: names('unclear'),
	};
}

const nothing = {fixed: [], remaining: [], new: [], unjudged: [], unclear: []};

describe('between two audits of a site', () => {
	test('a tag that now waits for consent is mended, and nothing else is', async () => {
		const older = shop().requests(ga).requests(meta).accepts().says(policy);
		const newer = shop().requests(meta).accepts().requests(ga).says(policy);
		const found = await between(older, newer);
		expect(found.fixed).toContain('tracking-before-consent google-analytics');
		expect(found.remaining).toContain('tracking-before-consent meta-pixel');
		expect(found.remaining).toContain('undeclared-vendor meta-pixel');
		expect(found.new).toEqual([]);
		expect([...found.fixed, ...found.unclear]).not.toContain('tracking-before-consent meta-pixel');
	});

	test('a policy that now names it mends what was undeclared', async () => {
		const older = shop().accepts().requests(ga).requests(meta).says(policy);
		const newer = shop().accepts().requests(ga).requests(meta).says(`${policy} Vi bruker også Meta Pixel.`);
		expect((await between(older, newer)).fixed).toContain('undeclared-vendor meta-pixel');
	});

	test('what the later one had no policy to compare with is unclear, not mended', async () => {
		const found = await between(shop().accepts().requests(meta).says(policy), shop().accepts().requests(meta));
		expect(found.unclear).toContain('undeclared-vendor meta-pixel');
		expect(found.fixed).not.toContain('undeclared-vendor meta-pixel');
	});

	test('that something else is left open there leaves nothing open about what is gone', async () => {
		const older = shop().requests(meta).writes('_fbp', {lifetime: 7e6}).writes('minside', {lifetime: 7e6});
		const newer = shop().writes('minside', {lifetime: 7e6});
		const found = await between(older, newer);
		expect(found.fixed).toEqual(
			expect.arrayContaining(['tracking-before-consent meta-pixel', 'storage-before-consent meta-pixel']),
		);
		expect(found.unclear).toEqual([]);
	});

	test('… unless not all that could tell of it was seen, whatever else fails', async () => {
		const older = shop().requests(meta).requests(ga).writes('_fbp', {lifetime: 7e6}).writes('minside', {lifetime: 7e6});
		const newer = shop().requests(ga).writes('minside', {lifetime: 7e6}).misses('background-stopped');
		const found = await between(older, newer);
		expect(found.fixed).toEqual([]);
		expect(found.unclear).toEqual(
			expect.arrayContaining(['tracking-before-consent meta-pixel', 'storage-before-consent meta-pixel']),
		);
	});

	test('an older file that does not say what was seen leaves it open', async () => {
		const before = await fileOf(shop().writes('_fbp', {lifetime: 7e6}).writes('minside', {lifetime: 7e6}));
		const after = await fileOf(shop().writes('minside', {lifetime: 7e6}));
		const old = {...after, phases: after.phases.map(({name}) => ({name}))};
		const {fixed, unclear} = diff(before, old).differences;
		expect([fixed, unclear].map(part => part.map(({rule}) => rule))).toEqual([[], ['storage-before-consent']]);
	});

	test('what was seen in a phase the later one never came to is unclear', async () => {
		const older = shop().rejects().requests(meta);
		const found = await between(older, shop());
		expect(found.unclear).toContain('tracking-after-rejection meta-pixel');
		expect(found.fixed).toEqual([]);
	});

	test('what comes with the later one is new', async () => {
		const found = await between(shop().says(policy), shop().requests(ga).says(policy));
		expect(found.new).toContain('tracking-before-consent google-analytics');
	});

	test('what the earlier one could not judge is not new', async () => {
		const older = shop().asks().requests(ga).says(policy);
		const newer = shop().asks().requests(ga).says(policy).rejects().waits(2000).requests(meta);
		const found = await between(older, newer);
		expect(found.unjudged).toContain('tracking-after-rejection meta-pixel');
		expect(found.new).not.toContain('tracking-after-rejection meta-pixel');
	});

	test('an audit has nothing new beside itself', async () => {
		const same = () => shop().requests(ga).requests(meta).accepts().requests(ga).says(policy);
		const {remaining, ...rest} = await between(same(), same());
		expect({...rest, remaining: []}).toEqual(nothing);
		expect(remaining.length).toBeGreaterThan(3);
	});
});

const site = {url: 'https://butikk.example/', domain: 'butikk.example'};
const plain = (findings: Comparable['findings'], rest: Partial<Comparable> = {}): Comparable => ({
	format: 'samsvar-audit',
	...{formatVersion: 1, site, startedAt: '2026-11-26T09:00:00Z', phases: [{name: 'before'}], findings},
	...rest,
});
const finding = (rule: string, rest: Partial<Comparable['findings'][number]> = {}) => ({
	...({rule, outcome: 'failed', severity: 'serious', message: rule} as const),
	...rest,
});

describe('files of other versions', () => {
	test('are compared by what all have, and a rule the older one did not know says so', () => {
		const older = plain([finding('old-rule')], {formatVersion: 0});
		const newer = comparable({...plain([finding('new-rule')]), formatVersion: 2, moved: true})!;
		const found = diff(older, newer);
		expect(found.differences.unjudged).toMatchObject([{rule: 'new-rule', was: null, is: 'failed'}]);
		expect(found.differences.unclear).toMatchObject([{rule: 'old-rule', was: 'failed', is: null}]);
		expect(diffTable(found, wordsIn('en'))).toContain('Not judged before (1)');
	});

	test('what has no phase of its own is unclear where the later one came to fewer phases', () => {
		const older = plain([finding('undeclared-vendor')], {phases: [{name: 'before'}, {name: 'accepted'}]});
		const newer = plain([finding('undeclared-vendor', {outcome: 'passed'})]);
		expect(diff(older, newer).differences).toMatchObject({fixed: [], unclear: [{rule: 'undeclared-vendor'}]});
		expect(diff(plain(older.findings), newer).differences).toMatchObject({fixed: [{rule: 'undeclared-vendor'}]});
	});

	test('cookies are told apart by their names', () => {
		const of = (...names: string[]) => plain(names.map(cookie => finding('excessive-cookie-lifetime', {cookie})));
		expect(diff(of('_ga', '_fbp'), of('_ga', '_gid')).differences).toMatchObject({
			...{remaining: [{cookie: '_ga'}], new: [{cookie: '_gid'}], fixed: [{cookie: '_fbp'}]},
		});
	});

	test('several findings of a rule on one subject are told apart', () => {
		const of = (...variants: string[]) => plain(variants.map(variant => finding('undeclared-technique', {variant})));
		const {fixed, remaining, new: added} = diff(of('beacons', 'storage'), of('storage', 'canvas')).differences;
		expect([fixed, remaining, added].map(part => part.length)).toEqual([1, 1, 1]);
	});
});

test('a table shows text of a site as text, the gravest first', () => {
	const message = 'Evil \u202Egnp.exe \u001B[31m';
	const found = diff(
		plain([]),
		plain([finding('a', {severity: 'minor'}), finding('b', {severity: 'critical', message})]),
	);
	const table = diffTable(found, wordsIn('nb'));
	expect(table).toMatch(/Evil gnp\.exe \[31m[^]*- .*: a/);
	expect(table).not.toMatch(/[\u202E\u001B]/);
});

test('whatever JSON is not an audit is none, and what is one is compared without a throw', () => {
	const anyFinding = fc.record({
		rule: fc.constantFrom('a', 'b', 'constructor'),
		outcome: fc.constantFrom('failed', 'cantTell', 'passed', 'inapplicable'),
		vendor: fc.option(fc.constantFrom('x', '__proto__'), {nil: undefined}),
	});
	const anyAudit = fc.record({
		...{format: fc.constant('samsvar-audit'), formatVersion: fc.integer(), site: fc.constant(site)},
		...{startedAt: fc.string(), phases: fc.array(fc.record({name: fc.constantFrom('before', 'accepted')}))},
		findings: fc.array(anyFinding),
	});
	fc.assert(
		fc.property(anyAudit, anyAudit, fc.jsonValue(), (one, other, anything) => {
			expect(comparable(anything)).toBeNull();
			const [older, newer] = [comparable(one), comparable(other)];
			if (!older || !newer) throw new Error('an audit was refused');
			const {differences} = diff(older, newer);
			const told = Object.values(differences).flat();
			const failed = [...older.findings, ...newer.findings].filter(({outcome}) => outcome === 'failed');
			expect(told.length).toBeLessThanOrEqual(failed.length);
			expect(diff(older, older).differences.new).toEqual([]);
		}),
	);
});
