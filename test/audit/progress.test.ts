import fc from 'fast-check';
import {expect, test} from 'vitest';
import {progress, type Observation} from '../../src/audit/index.ts';

const of = (...observations: readonly Observation[]) =>
	progress({
		format: 'samsvar-evidence',
		formatVersion: 1,
		id: 'x',
		mode: 'audit',
		url: 'https://butikk.example/',
		runs: [
			{
				startedAt: 1,
				finishedAt: null,
				start: {browser: 'Chromium', browserVersion: '156', cookies: 0, consent: false, automated: false},
				observations,
			},
		],
	});

const sent = (id: string, at: number, type = 'image'): Observation => ({
	kind: 'request',
	at,
	id,
	url: `https://butikk.example/${id}`,
	method: 'GET',
	type,
	frame: 0,
	initiator: null,
});
const answered = (id: string, at: number): Observation => ({
	kind: 'response',
	at,
	id,
	url: `https://butikk.example/${id}`,
	status: 200,
	setCookies: [],
	mime: null,
	size: null,
});

test('a page is loaded until the next one is asked for', () => {
	const first = [
		sent('1', 1, 'main_frame'),
		answered('1', 2),
		{kind: 'loaded', at: 3, url: 'https://butikk.example/1'} as const,
	];
	expect(of(...first).loaded).toBe(true);
	expect(of(...first, sent('2', 4, 'main_frame')).loaded).toBe(false);
});

test('requests are pending until answered or failed', () => {
	expect(
		of(sent('1', 1), sent('2', 2), sent('3', 3), answered('1', 4), {
			kind: 'request-failed',
			at: 5,
			id: '2',
			error: 'x',
		}),
	).toMatchObject({
		pending: 1,
		lastActivityAt: 4,
	});
});

test('only the page’s own failure is the page’s', () => {
	const failed = (id: string): Observation => ({
		kind: 'request-failed',
		at: 3,
		id,
		error: 'net::ERR_NAME_NOT_RESOLVED',
	});
	expect(of(sent('1', 1, 'main_frame'), sent('2', 2), failed('2')).error).toBeNull();
	expect(of(sent('1', 1, 'main_frame'), sent('2', 2), failed('1')).error).toBe('net::ERR_NAME_NOT_RESOLVED');
});

test('the policy is being searched until the search is over', () => {
	expect(of().policy).toBe('searching');
	expect(of({kind: 'policy-searched', at: 1, tried: [], found: 0}).policy).toBe('not-found');
});

test('the load of an earlier page, told of last, does not take away that the newest has loaded', () => {
	const load = (at: number): Observation => ({kind: 'loaded', at, url: 'https://butikk.example/'});
	const pages = [sent('1', 1, 'main_frame'), answered('1', 2), sent('2', 4, 'main_frame'), answered('2', 5)];
	expect(of(...pages, load(6), load(3)).loaded).toBe(true);
	expect(of(...pages, load(3)).loaded).toBe(false);
});

/** One request with what became of it, in the order a browser tells; `at` in steps, so that no two pages begin at once. */
const story = fc.record({
	type: fc.constantFrom('main_frame', 'image', 'sub_frame'),
	hops: fc.integer({min: 1, max: 3}),
	end: fc.constantFrom('answer', 'failure', 'none', 'both'),
	loads: fc.boolean(),
});
const stories = fc.array(story, {maxLength: 8}).map(all =>
	all.flatMap(({type, hops, end, loads}, n) => {
		const at = n * 100 + 1;
		const id = String(n);
		const turns = Array.from({length: hops}, (_, hop) => [
			sent(id, at + hop * 10, type),
			answered(id, at + hop * 10 + 5),
		]);
		const told = end === 'none' || end === 'failure' ? turns.flat().slice(0, -1) : turns.flat();
		const failed: Observation = {kind: 'request-failed', at: at + 50, id, error: `error ${id}`};
		const load: Observation = {kind: 'loaded', at: at + 60, url: 'https://butikk.example/'};
		return [[...told, ...(end === 'failure' || end === 'both' ? [failed] : [])], ...(loads ? [[load]] : [])];
	}),
);

/** Each story in its own order, and the stories in any: Firefox tells of a load before it tells of the page's request. */
function shuffled(told: readonly (readonly Observation[])[], picks: readonly number[]): readonly Observation[] {
	const left = told.map(each => [...each]);
	const all: Observation[] = [];
	for (let n = 0; left.some(each => each.length > 0); n++) {
		const open = left.filter(each => each.length > 0);
		const next = open[(picks[n % picks.length] ?? 0) % open.length]?.shift();
		if (next) all.push(next);
	}

	return all;
}

test('in whatever order requests and loads are told of, it comes to the same', () => {
	const picks = fc.array(fc.nat(), {minLength: 1, maxLength: 60});
	const end = (observations: readonly Observation[]) => {
		const {loaded, pending, error, status, lastActivityAt} = of(...observations);
		return {loaded, pending, error, status, lastActivityAt};
	};
	fc.assert(
		fc.property(stories, picks, (told, picks) => {
			const inTime = told.flat().toSorted((one, other) => one.at - other.at);
			expect(end(shuffled(told, picks))).toEqual(end(inTime));
		}),
		{numRuns: 2000},
	);
});
