import {expect, test} from 'vitest';
import type {Evidence, Observation, Progress} from '../../src/audit/index.ts';
import type {DrivenBrowser} from '../../src/cli/driven-browser.ts';
import {drive, withGaps, type RunChoice} from '../../src/cli/drive.ts';
import {withGiven} from '../../src/cli/audit-site.ts';

const page: Observation = {
	kind: 'request',
	at: 1,
	id: '1',
	url: 'https://a.example/',
	method: 'GET',
	type: 'main_frame',
	frame: 0,
	initiator: null,
};
const answered = (status: number): Observation => ({
	kind: 'response',
	at: 2,
	id: '1',
	url: 'https://a.example/',
	status,
	setCookies: [],
	mime: null,
	size: null,
});
const evidence = (...observations: readonly Observation[]): Evidence => ({
	format: 'samsvar-evidence',
	formatVersion: 1,
	id: 'x',
	mode: 'audit',
	url: 'https://a.example/',
	runs: [
		{
			startedAt: 5,
			finishedAt: 9,
			start: {browser: 'B', browserVersion: '1', automated: true, cookies: 0, consent: false},
			observations,
		},
	],
});

/** A browser with a given page in it, and what it was told to do. */
function browserWith(
	status: Partial<Progress>,
	{banner = true, seen = evidence(page, answered(200)), robots = {} as object} = {},
) {
	const told: string[] = [];
	const answers: Record<string, unknown> = {
		startAudit: 'x',
		statusOf: {
			loaded: true,
			pending: 0,
			lastActivityAt: 0,
			policy: 'read',
			banner,
			error: null,
			status: 200,
			...status,
		},
		choose: banner,
		linksOf: ['https://a.example/b', 'https://a.example/c'],
		fetchGiven: robots,
		exportEvidence: JSON.stringify({
			header: {...seen, ...seen.runs[0]},
			observations: seen.runs[0]?.observations ?? [],
			next: null,
		}),
	};
	const call = async (type: string) => {
		if (type !== 'statusOf') told.push(type);
		return answers[type];
	};
	return {told, browser: {name: 'B', version: '1', call, close: async () => {}} as unknown as DrivenBrowser};
}

const patience = {quiet: 1, phase: 40, answer: 80};
const run = (browser: DrivenBrowser, choice: RunChoice = 'none', answer = patience.answer) =>
	drive(browser, {url: 'https://a.example/', choice, patience: {...patience, answer}, progress: () => {}});

test('a choice is made once the page is quiet, and the page is loaded again after it', async () => {
	const {browser, told} = browserWith({});
	await run(browser, 'reject');
	expect(told).toEqual(['startAudit', 'choose', 'reload', 'finishAudit', 'exportEvidence']);
});

test('to withdraw is to accept first, and to load the page again after each', async () => {
	const {browser, told} = browserWith({});
	await run(browser, 'withdraw');
	const each = ['choose', 'reload'];
	expect(told).toEqual(['startAudit', ...each, ...each, 'finishAudit', 'exportEvidence']);
});

test('without a button to press there is nothing to load again for', async () => {
	const {browser, told} = browserWith({}, {banner: false});
	await run(browser, 'accept');
	expect(told).not.toContain('reload');
});

test('a page that never gets quiet is audited, with the gap said once', async () => {
	const {browser} = browserWith({pending: 3});
	const {runs} = await run(browser, 'accept', 60_000);
	expect(runs[0]?.observations.filter(({kind}) => kind === 'gap')).toMatchObject([{gap: 'not-quiet'}]);
});

test('a page that answers and never finishes loading is audited as far as it got', async () => {
	const {browser} = browserWith({loaded: false, pending: 1});
	expect((await run(browser)).runs[0]?.observations.at(-1)).toMatchObject({gap: 'not-quiet'});
});

test('a page that never answers, cannot be loaded or is an error page cannot be audited', async () => {
	const silent = browserWith({loaded: false, pending: 1, status: null}, {seen: evidence(page)});
	await expect(run(silent.browser)).rejects.toMatchObject({exit: 3, key: 'cli_page_silent'});
	const unknown = browserWith({loaded: false, error: 'net::ERR_NAME_NOT_RESOLVED'}, {seen: evidence(page)});
	await expect(run(unknown.browser)).rejects.toMatchObject({exit: 3, key: 'cli_page_failed'});
	const missing = browserWith({}, {seen: evidence(page, answered(404))});
	await expect(run(missing.browser)).rejects.toMatchObject({exit: 3, key: 'cli_page_status'});
});

test.each([
	['has none', {ok: false, why: 'not-found', error: 'HTTP 404'}, 3],
	['has one that leaves out a page', {ok: true, html: 'User-agent: *\nDisallow: /b'}, 2],
	['keeps it from everybody', {ok: false, why: 'unreachable', error: 'HTTP 403'}, 3],
	['cannot say whether it has one', {ok: false, why: 'unreachable', error: 'HTTP 503'}, 0],
	['does not answer', {ok: false, why: 'unreachable', error: 'timeout'}, 0],
])('of several pages, those are visited that robots.txt lets: a site that %s', async (_, robots, visits) => {
	const {browser, told} = browserWith({}, {robots});
	await drive(browser, {url: 'https://a.example/', choice: 'none', pages: 3, patience, progress: () => {}});
	expect(told.filter(type => type === 'openPage')).toHaveLength(visits);
});

test('a gap the extension has noted is not noted again', () => {
	const noted = evidence({kind: 'gap', at: 3, gap: 'not-quiet'});
	expect(withGaps(noted, [{at: 4, gap: 'not-quiet'}])).toEqual(noted);
});

test('a policy the auditor gives is there from the beginning', () => {
	const policy = {
		kind: 'policy',
		at: 1,
		source: 'p.txt',
		foundBy: 'file',
		title: null,
		language: null,
		text: 'Vi …',
	} as const;
	expect(withGiven(evidence(page), [policy]).runs[0]?.observations).toEqual([{...policy, at: 5}, page]);
});
