import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {audit, type Report} from '../../../src/audit/index.ts';
import {evidenceOfRuns, har, harRecording} from '../../../src/report/index.ts';
import {visit} from '../../support/visit.ts';

const at = Date.parse('2026-11-26T09:00:00Z');
const entry = (url: string, seconds: number, {type = 'image', ...rest}: Record<string, unknown> = {}) => ({
	startedDateTime: new Date(at + seconds * 1000).toISOString(),
	time: 20,
	_resourceType: type,
	request: {method: 'GET', url, headers: []},
	response: {status: 200, headers: [], content: {mimeType: 'text/html', size: 10}},
	...rest,
});
const page = (seconds: number, rest: Record<string, unknown> = {}) =>
	entry('https://butikk.example/', seconds, {type: 'document', ...rest});
const ping = (seconds: number, rest: Record<string, unknown> = {}) =>
	entry('https://www.google-analytics.com/g/collect?v=2&tid=G-ABC123', seconds, {type: 'ping', ...rest});

type Recorded = readonly [Parameters<typeof harRecording>[0], readonly unknown[]];
function judged(...recorded: readonly Recorded[]): Report {
	const runs = recorded.flatMap(([phase, entries], index) => {
		const recording = harRecording(phase, `${index}.har`);
		for (const value of entries) recording.add({list: 'entries', value});
		return recording.runs();
	});
	const evidence = evidenceOfRuns(runs);
	if (!evidence) throw new Error('nothing was recorded');
	return audit(evidence);
}

const outcomes = ({findings}: Report, rule: string) =>
	findings.filter(finding => finding.rule === rule).map(({outcome}) => outcome);

describe('recorded traffic', () => {
	test('is judged in the phase it is said to be of', () => {
		const report = judged(['before', [page(0)]], ['accepted', [page(60), ping(61)]]);
		expect(report.facts.requests.map(({phase, vendor}) => [phase, vendor])).toEqual([
			['before', null],
			['accepted', null],
			['accepted', 'google-analytics'],
		]);
		expect(outcomes(report, 'tracking-before-consent')).toEqual(['passed']);
		expect(outcomes(judged(['before', [page(0), ping(1)]]), 'tracking-before-consent')).toEqual(['failed']);
	});

	test('of a refusal fails where it tracks', () => {
		const report = judged(['before', [page(0)]], ['rejected', [page(60), ping(61)]]);
		expect(outcomes(report, 'tracking-after-rejection')).toEqual(['failed']);
	});

	test('of our own has a page again where it was loaded again, and what it sent is not called nothing', () => {
		const ours = (of: string, seconds: number, url = 'https://butikk.example/', type = 'main_frame') =>
			entry(url, seconds, {type, _phase: of, pageref: 'run-0'});
		const pinged = 'https://www.google-analytics.com/g/collect?v=2&tid=G-ABC123&gcs=G100';
		const report = judged([null, [ours('before', 0), ours('rejected', 60, pinged, 'ping'), ours('rejected', 61)]]);
		expect(report.facts.phases.map(({hasPageLoad}) => hasPageLoad)).toEqual([true, true]);
		const quiet = report.findings.filter(({rule}) => rule === 'tracking-after-rejection');
		expect(quiet).toMatchObject([{outcome: 'cantTell', variant: 'denied'}]);
	});

	test('that does not begin with the page proves no absence', () => {
		const report = judged(['before', [entry('https://butikk.example/logo.png', 0)]]);
		expect(outcomes(report, 'tracking-before-consent')).toEqual(['cantTell']);
		expect(report.facts.gaps.map(({gap}) => gap)).toContain('har-begins-late');
	});

	test('knows nothing of storage, scripts and banners, and so passes no rule that asks for them', () => {
		const report = judged(['before', [page(0)]], ['accepted', [page(60)]]);
		for (const rule of ['storage-before-consent', 'undeclared-technique', 'missing-reject']) {
			expect(outcomes(report, rule), rule).not.toContain('passed');
		}
	});

	test('keeps its cookies’ names and lifetimes, by the server’s lines or the recorder’s, and never a value', () => {
		const response = (rest: object) => ({status: 200, content: {}, headers: [], ...rest});
		const cookies = [{name: 'b', value: 'secret', expires: '2026-12-26T09:00:02Z', httpOnly: true}];
		const report = judged([
			'before',
			[
				page(0, {response: response({headers: [{name: 'Set-Cookie', value: 'a=secret; Max-Age=60\nc=secret'}]})}),
				page(2, {time: 0, response: response({cookies})}),
			],
		]);
		const seen = report.facts.cookies.map(({name, requestedLifetime, httpOnly}) => [name, requestedLifetime, httpOnly]);
		expect(seen).toEqual([
			['a', 60, false],
			['c', 'session', false],
			['b', 30 * 24 * 3600, true],
		]);
		expect(JSON.stringify(report.evidence)).not.toContain('secret');
	});

	test('without a single cookie knows nothing of cookies; ours, and any with one, do', () => {
		const gaps = (...recorded: readonly Recorded[]) => judged(...recorded).facts.gaps.map(({gap}) => gap);
		expect(gaps(['before', [page(0), ping(1)]])).toContain('har-no-cookies');
		const sent = {headers: [{name: 'Cookie', value: 'a=1'}]};
		const set = {status: 200, headers: [], content: {}, cookies: [{name: 'a', value: ''}]};
		const request = {method: 'GET', url: 'https://butikk.example/a.png', ...sent};
		for (const rest of [{request}, {response: set}, {_phase: 'before'}]) {
			expect(gaps(['before', [page(0), ping(1, rest)]])).not.toContain('har-no-cookies');
		}
	});

	test('without times does not know how long a cookie is kept that has a last day', () => {
		const lines = 'a=1; Expires=Sat, 26 Dec 2026 09:00:00 GMT\nb=1; Max-Age=60; Expires=Sat, 26 Dec 2026 09:00:00 GMT';
		const response = {status: 200, content: {}, headers: [{name: 'Set-Cookie', value: lines}]};
		const cookies = (startedDateTime: unknown) =>
			judged(['before', [page(0, {startedDateTime, response})]]).facts.cookies.map(({name}) => name);
		expect(cookies(undefined)).toEqual(['b']);
		expect(cookies(new Date(at).toISOString())).toEqual(['a', 'b']);
	});

	test('is of what left: what the page had in itself was asked of nobody', () => {
		const own = ['data:image/gif;base64,R0lGOD', 'blob:https://butikk.example/1', 'chrome-extension://abc/a.js'];
		const report = judged(['before', [...own.map(url => entry(url, 0)), page(1), ...own.map(url => entry(url, 2))]]);
		expect(report.facts.requests.map(({url}) => url)).toEqual(['https://butikk.example/']);
		expect(report.facts.gaps.map(({gap}) => gap)).not.toContain('har-begins-late');
	});

	test('of a redirect is one chain, and what was stopped was not sent', () => {
		const report = judged([
			'before',
			[
				page(0),
				entry('https://a.example/1', 1, {response: {status: 302, redirectURL: 'https://b.example/2'}}),
				entry('https://b.example/2', 2),
				ping(3, {response: {status: 0, _error: 'net::ERR_BLOCKED_BY_CLIENT'}}),
			],
		]);
		expect(report.facts.requests.map(({redirectedFrom, error}) => redirectedFrom ?? error)).toEqual([
			undefined,
			undefined,
			'https://a.example/1',
			'net::ERR_BLOCKED_BY_CLIENT',
		]);
	});

	test('of Firefox has no error for what was stopped, and no times; what went unanswered has times', () => {
		const told = (rest: Record<string, unknown>) => judged(['before', [page(0), ping(1, rest)]]).findings;
		const tracked = (rest: Record<string, unknown>) => told(rest).find(({rule}) => rule === 'tracking-before-consent');
		expect(tracked({response: {status: 0}, timings: {}})).toMatchObject({outcome: 'cantTell', variant: 'blocked'});
		expect(tracked({response: {status: 0}, timings: {send: 0, wait: 0}})).toMatchObject({outcome: 'failed'});
		expect(tracked({response: {status: 0}})).toMatchObject({outcome: 'failed'});
	});
});

describe('traffic that Samsvar wrote itself', () => {
	const live = audit(
		visit('https://butikk.example')
			.requests('https://www.google-analytics.com/g/collect?v=2&tid=G-ABC123')
			.requests('https://cdn.example/a.js?k=1', {type: 'script'})
			.accepts()
			.requests('https://www.facebook.com/tr?id=1&ev=PageView')
			.evidence(),
	);
	const {entries} = har(live, {tool: {name: 'samsvar', version: '0'}}).log;

	test('says itself which phase each request is of', () => {
		const report = judged([null, entries]);
		const told = ({facts}: Report) => facts.requests.map(({id, vendor, phase}) => [id, vendor, phase]);
		expect(told(report)).toEqual(told(live));
		expect(report.facts.trackers.map(({phases}) => phases)).toEqual(live.facts.trackers.map(({phases}) => phases));
	});

	test('proves no absence where values are left out that a beacon would be known by', () => {
		const quiet = entries.filter(({_vendor}) => _vendor === null).map(rest => ({...rest, _phase: 'before'}));
		expect(outcomes(judged([null, quiet]), 'tracking-before-consent')).toEqual(['cantTell']);
		expect(judged([null, entries]).facts.gaps.map(({gap}) => gap)).toContain('har-redacted');
	});

	test('gives each name its own', () => {
		const report = judged(['before', entries], ['accepted', entries]);
		expect(report.facts.trackers.map(({vendor, phases}) => [vendor, Object.keys(phases)])).toEqual(
			live.facts.trackers.map(({vendor, phases}) => [vendor, Object.keys(phases)]),
		);
	});
});

test('a HAR of nobody’s must be given a phase', () => {
	expect(harRecording(null, 'x.har').add({list: 'entries', value: page(0)})).toBe('no-phase');
});

test('whatever stands in it, a HAR is recorded and judged without a throw', () => {
	const anything = fc.letrec(tie => ({
		value: fc.oneof({depthSize: 'small'}, fc.jsonValue(), tie('entry')),
		entry: fc.record(
			{
				startedDateTime: fc.oneof(fc.string(), fc.constant('2026-11-26T09:00:00Z'), fc.integer()),
				time: fc.oneof(fc.double(), fc.string()),
				_phase: fc.constantFrom('before', 'accepted', 'constructor', 1),
				_id: fc.constantFrom('r0-1-0', '__proto__', 7),
				request: fc.record({url: fc.oneof(fc.webUrl(), fc.string()), method: fc.jsonValue(), headers: fc.jsonValue()}),
				response: fc.record(
					{status: fc.oneof(fc.integer(), fc.string()), cookies: fc.array(fc.jsonValue()), redirectURL: fc.webUrl()},
					{requiredKeys: []},
				),
			},
			{requiredKeys: []},
		),
	})).value;
	fc.assert(
		fc.property(fc.array(anything, {maxLength: 6}), fc.constantFrom(null, 'before', 'rejected'), (values, phase) => {
			const recording = harRecording(phase as 'before' | null, 'x.har');
			for (const value of values) recording.add({list: 'entries', value});
			const evidence = evidenceOfRuns(recording.runs());
			if (evidence) expect(audit(evidence).findings.length).toBeGreaterThan(0);
		}),
		{numRuns: 300},
	);
});
