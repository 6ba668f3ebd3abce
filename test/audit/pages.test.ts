import {expect, test} from 'vitest';
import {audit, type Evidence, type Observation, type RequestSeen} from '../../src/audit/index.ts';
import {began} from '../support/visit.ts';

const home = 'https://butikk.example/';
const shelf = 'https://butikk.example/hylle';
const pixel = 'https://www.facebook.com/tr?id=123456789012345&ev=PageView';

test('a request is of the page that is there when it leaves', () => {
	const report = seen(page(0, home), sent(500, pixel), page(1000, shelf), sent(2000, pixel));
	expect(report.facts.pages.map(({url}) => url)).toEqual([home, shelf]);
	expect(placesOf(report, pixel)).toEqual([0, 1]);
	expect(report.facts.trackers.map(({pages}) => pages)).toEqual([[0, 1]]);
});

test('a page’s own request is of that page, redirects and all, and of none where it leads nowhere', () => {
	const report = seen(
		sent(0, 'https://gammel.example/', {type: 'main_frame', id: 'a'}),
		sent(10, home, {type: 'main_frame', id: 'a'}),
		{kind: 'navigation', at: began + 100, url: `${home}#topp`},
		sent(800, `${home}last-ned`, {type: 'main_frame'}),
		...[sent(900, pixel), ...page(1000, shelf)].flat(),
	);
	expect(placesOf(report, 'https://gammel.example/')).toEqual([0]);
	expect(placesOf(report, home)).toEqual([0]);
	expect(placesOf(report, `${home}last-ned`)).toEqual([undefined]);
	expect(placesOf(report, pixel)).toEqual([0]);
	expect(placesOf(report, shelf)).toEqual([1]);
});

test('the same page opened twice is two pages', () => {
	const report = seen(page(0, home), page(1000, home), sent(2000, pixel));
	expect(placesOf(report, home)).toEqual([0, 1]);
	expect(placesOf(report, pixel)).toEqual([1]);
});

test('a new address within a document is a page', () => {
	const report = seen(page(0, home), {kind: 'navigation', at: began + 1000, url: shelf}, sent(1001, pixel));
	expect(placesOf(report, pixel)).toEqual([1]);
});

test('who goes back within a document is on a further page, and the document is still the first one’s', () => {
	const turns = [shelf, home].map((url, index) => ({
		...{kind: 'navigation' as const, at: began + 1000 * (index + 1), url},
	}));
	const report = seen(page(0, home), turns, sent(2001, pixel, {type: 'ping'}));
	expect(placesOf(report, home)).toEqual([0]);
	expect(placesOf(report, pixel)).toEqual([2]);
});

test('of a worker it is not known whose it is', () => {
	expect(placesOf(seen(page(0, home), sent(500, pixel, {sentIn: 'worker'})), pixel)).toEqual([undefined]);
});

test('what goes out while one page takes the place of another is of neither, unless something tells', () => {
	const leaving = (told: Partial<RequestSeen>, ...more: Observation[]) =>
		placesOf(seen(page(0, home), page(1000, shelf), sent(1150, pixel, {type: 'ping', ...told}), ...more), pixel)[0];
	expect(leaving({})).toBeUndefined();
	expect(leaving({initiator: home})).toBe(0);
	expect(leaving({initiator: shelf})).toBe(1);
	expect(leaving({initiator: 'https://butikk.example'})).toBeUndefined();
	expect(leaving({}, listed(shelf, 1150))).toBe(1);
	expect(leaving({}, listed(home, 1150))).toBe(0);
	expect(leaving({}, listed(shelf, 9000))).toBeUndefined();
	expect(leaving({type: 'script'})).toBe(1);
	expect(leaving({at: began + 2000})).toBe(1);
});

test('where a request is redirected to later, it still is of the page that asked', () => {
	const report = seen(
		page(0, home),
		sent(900, 'https://a.example/', {id: 'x'}),
		...[page(1000, shelf), sent(1900, pixel, {id: 'x'})].flat(),
	);
	expect(placesOf(report, pixel)).toEqual([0]);
});

test('pages are counted on through the runs of an audit', () => {
	const {runs, ...evidence} = evidenceOf(page(0, home), page(1000, shelf), sent(2000, pixel));
	const report = audit({...evidence, runs: [...runs, ...runs]});
	expect(placesOf(report, pixel)).toEqual([1, 3]);
});

test('a policy that is read is no page', () => {
	const report = seen(page(0, home), {
		...{kind: 'policy', at: began + 900, source: `${home}personvern`, foundBy: 'link', title: null},
		...{language: 'nb', text: 'Vi bruker ikke informasjonskapsler.', readIn: 'tab'},
	});
	expect(report.facts.pages.map(({url}) => url)).toEqual([home]);
});

test('a cookie is of the pages it was written on', () => {
	const cookie = {name: '_ga', domain: null, lifetime: 60, secure: false, httpOnly: false, sameSite: ''} as const;
	const written = (after: number, on: string): Observation => ({
		...{kind: 'cookie-written', at: began + after, page: on, script: null},
		cookie: {...cookie, partitioned: false},
	});
	const report = seen(page(0, home), page(1000, shelf), written(1150, home), written(2000, shelf));
	expect(report.facts.cookies.map(({pages}) => pages)).toEqual([[0, 1]]);
	const header = seen(page(0, home), sent(900, pixel, {id: 'x'}), page(1000, shelf), {
		...{kind: 'response', at: began + 1900, id: 'x', url: pixel, status: 200, mime: null, size: null},
		setCookies: [{...cookie, partitioned: false}],
	});
	expect(header.facts.cookies.map(({pages}) => pages)).toEqual([[0]]);
});

test('a recording tells when a page was asked for and when all of it was there: what lies between is of neither', () => {
	const har: Observation = {kind: 'gap', at: began, gap: 'from-har'};
	const report = seen(har, page(0, home), page(1000, shelf), sent(1050, pixel), sent(1101, pixel));
	expect(placesOf(report, pixel)).toEqual([undefined, 1]);
});

function seen(...observations: readonly (Observation | readonly Observation[])[]) {
	return audit(evidenceOf(...observations));
}

function evidenceOf(...observations: readonly (Observation | readonly Observation[])[]): Evidence {
	const start = {browser: 'Chromium', browserVersion: '156', cookies: 0, consent: false, automated: true};
	const runs = [{startedAt: began, finishedAt: began + 10_000, start, observations: observations.flat()}];
	return {format: 'samsvar-evidence', formatVersion: 1, id: 'a', mode: 'audit', url: home, runs};
}

/** Asked for, answered after 80 ms, there after 100. */
function page(after: number, url: string): readonly Observation[] {
	const asked = sent(after, url, {type: 'main_frame'});
	return [
		asked,
		{
			...{kind: 'response', at: asked.at + 80, id: asked.id, url, status: 200, setCookies: []},
			...{mime: 'text/html', size: null},
		},
		{kind: 'navigation', at: asked.at + 100, url},
	];
}

function sent(after: number, url: string, told: Partial<RequestSeen> = {}): RequestSeen {
	const request = {id: `${after} ${url}`, method: 'GET', type: 'image', frame: 0, initiator: null} as const;
	return {kind: 'request', at: began + after, url, ...request, ...told};
}

function listed(document: string, after: number): Observation {
	const fetched = [{url: pixel, at: began + after, by: 'beacon'}];
	return {kind: 'resources', at: began + 5000, frame: 0, document, fetched};
}

function placesOf({facts}: ReturnType<typeof audit>, url: string): readonly (number | undefined)[] {
	return facts.requests.filter(request => request.url === url).map(({page}) => page);
}
