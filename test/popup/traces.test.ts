import {expect, it} from 'vitest';
import {place, tracesIn, tracesOf} from '../../src/popup/traces.ts';
import {report, visit as told} from '../support/visit.ts';
import {cookie, request, visit} from './a-visit.ts';

it.each([
	['https://www.facebook.com/tr/?id=1&em=ola', 'www.facebook.com/tr'],
	['https://t.example:8443/', 't.example:8443'],
	['wss://t.example/live#x', 't.example/live'],
	['data:text/plain,hemmelig', 'data:'],
	['ikke en adresse', 'ikke en adresse'],
])('%s is told as %s', (url, told) => {
	expect(place(url)).toBe(told);
});

it('a tracker of nobody known has as many requests as are counted of it: not its script', () => {
	const site = 'https://butikk.example';
	const beacon = 'https://px.malepunkt.example/p.gif';
	const {facts} = report(
		told(site).requests('https://cdn.malepunkt.example/m.js', {type: 'script'}).requests(beacon, {type: 'ping'}),
	);
	const [tracker] = facts.trackers;
	expect(tracesOf(tracker?.vendor ?? '', facts).requests.map(({url}) => url)).toEqual([beacon]);
	expect(tracker?.phases.before?.requests).toBe(1);
});

it('a finding shows what it rests on, and nothing else', () => {
	const [a, b] = [request(null, 'https://a.example/'), request(null, 'https://b.example/')];
	const {facts} = visit({requests: [a, b], cookies: [cookie('id', 'a.example')]});
	expect(tracesIn({requests: [b.id]}, facts)).toEqual({requests: [b], cookies: [], storage: []});
	expect(tracesIn(undefined, facts)).toEqual({requests: [], cookies: [], storage: []});
});
