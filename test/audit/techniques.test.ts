import {expect, test} from 'vitest';
import type {Evidence, Observation} from '../../src/audit/index.ts';
import {report, visit, type Visit} from '../support/visit.ts';

const site = 'https://butikk.example';
const own = 'https://butikk.example/bundle.js';
const recorder = 'https://cdn.recorder.example/r.js';
const collector = 'https://in.recorder.example/events';
const long = 'x'.repeat(3000);
const post = {type: 'xmlhttprequest', method: 'POST'};
const facts = (visited: Visit | Evidence) => report(visited).facts.techniques;

test('one fact for each technique and script, whatever page or phase', () => {
	const visited = visit(site).uses(own, 'canvas').asks().accepts().uses(own, 'audio', 'canvas').uses(recorder, 'webgl');
	expect(facts(visited)).toMatchObject([
		{id: 't0', technique: 'fingerprinting', script: own, signs: ['audio', 'canvas'], phases: ['before', 'accepted']},
		{id: 't1', technique: 'fingerprinting', script: recorder, signs: ['webgl'], phase: 'accepted', page: site},
	]);
});

test('a canvas or a sound read back is enough; a graphics card or fonts alone are not, both are', () => {
	const enough = (...signs: Parameters<Visit['uses']>[1][]) => facts(visit(site).uses(own, ...signs))[0]?.enough;
	expect([enough('canvas'), enough('audio'), enough('webgl'), enough('fonts'), enough('webgl', 'fonts')]).toEqual([
		...[true, true, false, false, true],
	]);
});

test('fonts tried by nobody known are the only script’s that tells devices apart on that page', () => {
	const signs = (visited: Visit) => facts(visited).map(({script, signs}) => [script, ...signs]);
	expect(signs(visit(site).uses(null, 'fonts').uses(own, 'webgl'))).toEqual([[own, 'fonts', 'webgl']]);
	expect(signs(visit(site).uses(own, 'webgl').uses(recorder, 'audio').uses(null, 'fonts'))).toEqual([
		[own, 'webgl'],
		[recorder, 'audio'],
		[null, 'fonts'],
	]);
	expect(signs(visit(site).uses(null, 'fonts'))).toEqual([[null, 'fonts']]);
});

test('a script that follows the page and its visitor records when something of size leaves for another site', () => {
	const following = () => visit(site).uses(recorder, 'dom-changes', 'input-listeners');
	const [recording] = facts(following().requests(collector, {...post, body: long}));
	expect(recording).toMatchObject({technique: 'session-recording', enough: true, requests: ['r0-2-0']});
	const isEnough = (visited: Visit) => facts(visited)[0]?.enough;
	expect(isEnough(following()), 'nothing left').toBe(false);
	expect(isEnough(following().requests(collector, {...post, body: 'x'})), 'a small event').toBe(false);
	const picture = following().requests(collector).requests(collector).requests(collector);
	expect(isEnough(picture), 'pictures').toBe(false);
	expect(isEnough(following().requests(`${site}/api`, {...post, body: long})), 'the site itself').toBe(false);
	expect(
		isEnough(
			visit(site)
				.requests(collector, {...post, body: long})
				.uses(recorder, 'dom-changes', 'input-listeners'),
		),
		'before',
	).toBe(false);
	expect(
		isEnough(
			visit(site)
				.uses(recorder, 'dom-changes')
				.requests(collector, {...post, body: long}),
		),
		'one sign',
	).toBe(false);
	const stopped = {...post, body: long, fails: 'net::ERR_BLOCKED_BY_CLIENT'};
	expect(isEnough(following().requests(collector, stopped)), 'blocked').toBe(false);
});

test('posts whose body the browser does not tell count by their number', () => {
	const following = visit(site)
		.uses(recorder, 'dom-changes', 'input-listeners')
		.requests(collector, post)
		.requests(collector, post);
	expect(facts(following)[0]?.enough).toBe(false);
	expect(facts(following.requests(collector, post))[0]).toMatchObject({
		enough: true,
		requests: ['r0-2-0', 'r0-3-0', 'r0-4-0'],
	});
});

test('two files that do half of it each are no recorder', () => {
	const visited = visit(site)
		.uses(own, 'dom-changes')
		.uses(recorder, 'input-listeners')
		.requests(collector, {...post, body: long});
	expect(facts(visited).map(({enough}) => enough)).toEqual([false, false]);
});

test('typed text that left names the request that carried it off', () => {
	const typed: Observation = {
		kind: 'technique',
		at: Date.UTC(2026, 10, 23, 9, 1),
		technique: 'keystrokes',
		sign: 'typed-text-sent',
		script: null,
		page: site,
		request: '2',
	};
	const {runs, ...evidence} = visit(site)
		.requests(collector, {...post, body: 'q=a'})
		.evidence();
	const more = {...evidence, runs: runs.map(run => ({...run, observations: [...run.observations, typed]}))};
	expect(facts(more)).toMatchObject([{technique: 'keystrokes', enough: true, requests: ['r0-2-0']}]);
});

test('a product is known by its script’s address', () => {
	const [fact] = facts(visit(site).uses('https://static.hotjar.com/c/hotjar-1.js?sv=6', 'dom-changes'));
	expect(fact).toMatchObject({vendor: 'hotjar', name: 'Hotjar'});
	expect(facts(visit(site).uses(own, 'canvas'))[0]).toMatchObject({vendor: null, name: null});
});

test('what a page forged is left out', () => {
	const forged = (seen: object) => {
		const {runs, ...evidence} = visit(site).evidence();
		const one = {
			kind: 'technique',
			at: runs[0]!.startedAt,
			technique: 'fingerprinting',
			sign: 'canvas',
			script: own,
			page: site,
		};
		const observations = [...runs[0]!.observations, {...one, ...seen} as Observation];
		return facts({...evidence, runs: [{...runs[0]!, observations}]});
	};
	expect(forged({})).toHaveLength(1);
	for (const seen of [
		{sign: 'toString'},
		{sign: 'dom-changes'},
		{technique: 'magic'},
		{script: 7},
		{page: null},
		{sign: undefined},
	]) {
		expect(forged(seen)).toEqual([]);
	}
});
