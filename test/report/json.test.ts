import Ajv from 'ajv';
import {readFileSync} from 'node:fs';
import {describe, expect, test} from 'vitest';
import type {Facts, PageStart, Run} from '../../src/audit/index.ts';
import {auditFile, wordsIn} from '../../src/report/index.ts';
import {schemaFile, schemaText} from '../../scripts/schema.ts';
import {cookie, finding, pageStart, policyText, request, run, shop, start} from './a-shop.ts';

const options = {words: wordsIn('nb'), tool: {name: 'samsvar', version: '0.1.0'}} as const;
const fileOf = (...shopping: Parameters<typeof shop>) => auditFile(shop(...shopping), options);
const environmentOf = async (...shopping: Parameters<typeof shop>) => (await fileOf(...shopping)).environment;

describe('an audit as a file', () => {
	test('is valid against the schema that ships', async () => {
		const validate = new Ajv({strict: false}).compile(JSON.parse(readFileSync(schemaFile, 'utf8')));
		validate(JSON.parse(JSON.stringify(await fileOf())));
		expect(validate.errors).toBeNull();
	});

	test('the schema that ships is the one the program uses (else: npx tsx scripts/schema.ts)', async () => {
		expect(readFileSync(schemaFile, 'utf8')).toBe(await schemaText());
	});

	test('the schema refuses a file that lacks or misspells what the contract fixes', async () => {
		const validate = new Ajv({strict: false}).compile(JSON.parse(readFileSync(schemaFile, 'utf8')));
		const file = await fileOf();
		expect(validate({...file, further: 1})).toBe(true);
		const free = ['language', 'unseenRequests', 'techniques', 'policySearch'];
		for (const name of Object.keys(file).filter(name => !free.includes(name))) {
			expect(validate({...file, [name]: undefined}), name).toBe(false);
		}
		expect(validate({...file, startedAt: '2026-11-23 09:30'})).toBe(false);
		expect(validate({...file, findings: [{...file.findings[0], severity: 'fatal'}]})).toBe(false);
	});

	test('comes back from disk as it was written', async () => {
		const file = await fileOf();
		expect(JSON.parse(JSON.stringify(file))).toEqual(file);
	});

	test('tells time in UTC and durations in whole seconds', async () => {
		const {startedAt, finishedAt, cookies} = await fileOf();
		expect([startedAt, finishedAt]).toEqual(['2026-11-23T09:30:00.000Z', '2026-11-23T09:31:00.000Z']);
		expect(cookies[0]).toMatchObject({requestedLifetime: 63_072_000, storedLifetime: 34_560_000});
	});

	test('an audit still under way ends with the last thing seen', async () => {
		const {finishedAt} = await fileOf({}, [], [run([pageStart()], {finishedAt: null})]);
		expect(finishedAt).toBe('2026-11-23T09:30:00.000Z');
	});

	test('says nothing of a person: no user, no fragment, no query values, no e-mail address', async () => {
		const text = JSON.stringify(await fileOf());
		for (const secret of ['hemmelig', 'ola', 'pass@', '555.777', '#sum', 'ordre=12', 'brev']) {
			expect(text).not.toContain(secret);
		}
		expect(text).toContain('https://www.butikk.example/handlekurv?ordre=…');
	});

	test('keeps the values the catalogue calls evidence, or those it is told to keep', async () => {
		const url = 'https://www.google-analytics.com/g/collect';
		expect((await fileOf()).requests[0]?.url).toBe(`${url}?v=2&tid=G-ABC123&cid=…&dl=…&em=…`);
		const kept = (vendor: string | null) => new Set(vendor === 'google-analytics' ? ['cid'] : []);
		const {requests} = await auditFile(shop(), {...options, kept});
		expect(requests[0]?.url).toBe(`${url}?v=…&tid=…&cid=555.777&dl=…&em=…`);
	});

	test('tells apart what only the page itself told of, and what was seen by its end alone', async () => {
		const unseen: Facts['unseen'] = [
			{
				...{url: 'https://ola:pass@a.example/b?c=hemmelig#d', at: start, run: 0, phase: 'before', by: 'img'},
				...{document: 'https://butikk.example/?e=hemmelig', thirdParty: true, vendor: null, tracking: false},
			},
		];
		const file = await fileOf({unseen, requests: [request({partial: true}), request()]});
		expect(file.unseenRequests).toEqual([
			{
				...{url: 'https://a.example/b?c=…', at: '2026-11-23T09:30:00.000Z', phase: 'before', by: 'img'},
				...{document: 'https://butikk.example/?e=…', vendor: null, tracking: false},
			},
		]);
		expect(file.requests.map(({partial}) => partial)).toEqual([true, undefined]);
	});

	test('says which cookies were gone in the end', async () => {
		const {cookies} = await fileOf({cookies: [cookie({removed: 'expired'}), cookie()]});
		expect(cookies.map(({removed}) => removed)).toEqual(['expired', undefined]);
	});

	test('tells which script was seen at which technique, by what, and what carried it off', async () => {
		const techniques: Facts['techniques'] = [
			{
				...{id: 't0', technique: 'session-recording', signs: ['dom-changes', 'input-listeners']},
				...{script: 'https://cdn.example/r.js?user=ola', vendor: null, name: null, owner: null},
				...{page: 'https://butikk.example/?q=hemmelig', phase: 'before', phases: ['before']},
				...{requests: ['r0-7-0'], declared: 'not-declared', enough: true},
			},
		];
		expect((await fileOf({techniques})).techniques).toEqual([
			{
				...{id: 't0', technique: 'session-recording', signs: ['dom-changes', 'input-listeners']},
				...{script: 'https://cdn.example/r.js?user=…', vendor: null},
				...{page: 'https://butikk.example/?q=…', phase: 'before', requests: ['r0-7-0'], enough: true},
			},
		]);
	});

	test('counts outcomes, and severities of what failed', async () => {
		const {summary} = await fileOf({}, [
			finding(),
			finding({severity: 'minor'}),
			finding({outcome: 'cantTell'}),
			finding({outcome: 'passed'}),
			finding({outcome: 'inapplicable'}),
		]);
		expect(summary).toEqual({
			...{failed: 2, cantTell: 1, passed: 1},
			bySeverity: {minor: 1, moderate: 0, serious: 0, critical: 1},
		});
	});

	test('quotes are the policy text at their offsets', async () => {
		const {trackers, policies} = await fileOf();
		const [quote] = trackers[0]?.quotes ?? [];
		expect(policies[0]?.text.slice(quote?.start, quote?.end)).toBe(quote?.text);
		expect(policies[0]?.text).toBe(policyText);
	});
});

const begun = run().start;

describe('the environment', () => {
	test('is clean when every run began without a trace of the site', async () => {
		expect(await environmentOf()).toMatchObject({cleanStart: true, automated: true, gaps: []});
	});

	test.each([
		['a cookie was there', run([pageStart()], {start: {...begun, cookies: 1}})],
		['a choice was stored in a cookie', run([pageStart()], {start: {...begun, consent: true}})],
		['a storage key was there', run([pageStart({storage: 2})])],
		['a choice was stored in the page', run([pageStart({consent: true})])],
		['nobody looked into the page', run([])],
	])('is not clean when in one of the runs %s', async (_, unclean) => {
		expect((await environmentOf({}, [], [run(), unclean])).cleanStart).toBe(false);
	});

	test('stays clean when a later page of the run finds what the run itself wrote', async () => {
		expect((await environmentOf({}, [], [run([pageStart(), pageStart({storage: 9})])])).cleanStart).toBe(true);
	});

	test('counts what the browser or another extension stopped, not what failed by itself', async () => {
		const errors = ['net::ERR_BLOCKED_BY_CLIENT', 'NS_ERROR_TRACKING_URI', 'net::ERR_FAILED', 'NS_BINDING_ABORTED'];
		const requests = errors.map((error, index) => request({id: `r0-${index}-0`, error}));
		expect((await environmentOf({requests})).blockedRequests).toBe(2);
	});

	test('says who stopped them, in all and each', async () => {
		const errors = ['net::ERR_BLOCKED_BY_CLIENT', 'NS_ERROR_ABORT', 'NS_ERROR_TRACKING_URI', 'net::ERR_BLOCKED_BY_CSP'];
		const requests = errors.map((error, index) => request({id: `r0-${index}-0`, error}));
		const file = await fileOf({requests: [...requests, request()]});
		expect(file.environment).toMatchObject({blockedRequests: 4, blockedBy: {extension: 2, browser: 1, page: 1}});
		expect(file.requests.map(({blockedBy}) => blockedBy)).toEqual([
			'extension',
			'extension',
			'browser',
			'page',
			undefined,
		]);
	});

	test('says which privacy signals pages could read, and whether the window was private', async () => {
		const told = (seen: Partial<PageStart>, isPrivate?: boolean) =>
			run([pageStart(seen), pageStart({gpc: false})], {start: {...begun, ...(isPrivate !== undefined && {isPrivate})}});
		const signals = async (...runs: Run[]) => {
			const {gpc, dnt, privateWindow} = await environmentOf({}, [], runs);
			return [gpc, dnt, privateWindow];
		};
		expect(await signals(told({gpc: true, dnt: false}, true))).toEqual([true, false, true]);
		expect(await signals(told({gpc: null}, false))).toEqual([null, null, false]);
		expect(await signals(run([]))).toEqual([null, null, null]);
		expect(await signals(told({gpc: true, dnt: true}), told({gpc: false, dnt: true})), 'runs that differ').toEqual([
			...[null, true, null],
		]);
	});

	test('says what was not seen, gaps and silent observers alike, each once', async () => {
		const gaps: Facts['gaps'] = [
			{gap: 'no-reject-button', detail: 'https://a.example/?x=1'},
			{gap: 'no-reject-button', detail: 'https://a.example/?x=2'},
		];
		const {gaps: said} = await environmentOf({
			gaps,
			observers: new Set(['requests', 'cookies', 'page', 'storage', 'consent']),
		});
		expect(said).toHaveLength(2);
		expect(said[0]).toContain('https://a.example/?x=…');
		expect(said[1]).toContain('erklæring');
	});
});

test('a finding’s message knows the names of its vendor and its phase', async () => {
	const [first] = (await fileOf()).findings;
	expect(first?.message).not.toContain('google-analytics');
});
