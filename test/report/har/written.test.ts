import {describe, expect, test} from 'vitest';
import type {Observation} from '../../../src/audit/index.ts';
import {har} from '../../../src/report/index.ts';
import {pageStart, request, run, shop, start} from '../a-shop.ts';

const tool = {name: 'samsvar', version: '0.1.0'} as const;

describe('the traffic as HAR', () => {
	test('names the tool, the browser and a page for each run', () => {
		const {log} = har(shop({}, [], [run(), run()]), {tool});
		expect(log).toMatchObject({version: '1.2', creator: tool, browser: {name: 'Chromium', version: '156.0'}});
		expect(log.pages.map(({id}) => id)).toEqual(['run-0', 'run-1']);
	});

	test('has every request with its redacted address and, where one came, its answer', () => {
		const [entry] = har(shop(), {tool}).log.entries;
		expect(entry).toMatchObject({
			...{pageref: 'run-0', startedDateTime: '2026-11-23T09:30:01.500Z', time: 120},
			request: {method: 'POST', headersSize: -1, bodySize: -1, httpVersion: '', headers: [], cookies: []},
			response: {status: 204, content: {size: 0, mimeType: 'text/plain'}},
			timings: {send: 0, wait: 120, receive: 0},
			...{_phase: 'before', _vendor: 'google-analytics'},
		});
		expect(entry?.request.queryString).toContainEqual({name: 'em', value: '…'});
		expect(JSON.stringify(entry)).not.toContain('555.777');
	});

	test('a request without an answer has status 0, as in every HAR', () => {
		const requests = [request({id: 'r0-9-0', status: null, error: 'net::ERR_BLOCKED_BY_CLIENT'})];
		const [entry] = har(shop({requests}), {tool}).log.entries;
		expect(entry).toMatchObject({time: 0, response: {status: 0}, _error: 'net::ERR_BLOCKED_BY_CLIENT'});
	});

	test('each hop of a redirect has its own answer', () => {
		const hops = ['https://a.example/1', 'https://b.example/2'];
		const requests = hops.map((url, hop) => request({id: `r0-a-b-${hop}`, url, at: start + hop}));
		const answers = hops.map((url, hop): Observation => ({
			kind: 'response',
			...{
				at: start + 10 + 10 * hop,
				id: 'a-b',
				url,
				status: hop === 0 ? 302 : 200,
				setCookies: [],
				mime: null,
				size: hop,
			},
		}));
		const {entries} = har(shop({requests}, [], [run([pageStart(), ...answers])]), {tool}).log;
		expect(entries.map(({time, response}) => [time, response.content.size])).toEqual([
			[10, 0],
			[19, 1],
		]);
	});

	test('cookies asked for are told without their values', () => {
		const cookie = {
			name: 'uid',
			domain: 'a.example',
			secure: true,
			httpOnly: false,
			sameSite: 'none',
			partitioned: false,
		};
		const response: Observation = {
			kind: 'response',
			...{at: start, id: '7', url: request().url, status: 200, mime: null, size: null},
			setCookies: [{...cookie, lifetime: 60}],
		};
		const [entry] = har(shop({}, [], [run([response])]), {tool}).log.entries;
		expect(entry?.response.cookies).toEqual([
			{
				...{name: 'uid', value: '', domain: 'a.example', httpOnly: false, secure: true, sameSite: 'none'},
				expires: '2026-11-23T09:31:00.000Z',
			},
		]);
	});

	test('requests stand in the order they left', () => {
		const requests = [3, 1, 2].map(at => request({id: `r0-${at}-0`, at: start + at}));
		expect(har(shop({requests}), {tool}).log.entries.map(({_id}) => _id)).toEqual(['r0-1-0', 'r0-2-0', 'r0-3-0']);
	});
});
