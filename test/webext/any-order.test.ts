import 'fake-indexeddb/auto';
import fc from 'fast-check';
import {expect, test} from 'vitest';
import type {Observation} from '../../src/audit/index.ts';
import * as store from '../../src/webext/evidence-store.ts';

type Step =
	| {readonly do: 'expect' | 'begin' | 'flush' | 'finish' | 'forget' | 'drop' | 'wait'; readonly id: string}
	| {readonly do: 'append'; readonly id: string; readonly count: number; readonly mode: 'visit' | 'audit'};

const ids = ['one', 'two'];
const id = fc.constantFrom(...ids);
const step: fc.Arbitrary<Step> = fc.oneof(
	{
		weight: 3,
		arbitrary: fc.record({do: fc.constantFrom('expect', 'begin', 'flush', 'finish', 'forget', 'drop', 'wait'), id}),
	},
	{
		weight: 3,
		arbitrary: fc.record({
			do: fc.constant('append'),
			id,
			count: fc.integer({min: 0, max: 5}),
			mode: fc.constantFrom('visit', 'audit'),
		}),
	},
) as fc.Arbitrary<Step>;

let moment = 0;
const seen = (count: number) =>
	Array.from({length: count}, (): Observation => ({
		kind: 'navigation',
		at: (moment += 1),
		url: 'https://butikk.example/',
	}));

/** What each record should hold: `written` may be there already, `waiting` is gone with a drop. */
type Model = {begun: boolean; readonly sure: Set<number>; readonly gone: Set<number>; readonly maybe: Set<number>};

async function take(step: Step, models: ReadonlyMap<string, Model>, prefix: string): Promise<void> {
	const model = models.get(step.id);
	if (!model) return;
	const record = prefix + step.id;
	switch (step.do) {
		case 'expect':
			// A record that has begun is expected no more.
			if (!model.begun) store.expect(record);
			return;
		case 'begin':
			model.begun = true;
			return store.begin({
				...{id: record, mode: 'audit', url: 'https://butikk.example/', startedAt: 1, finishedAt: null},
				start: {browser: 'Chromium', browserVersion: '156', cookies: 0, consent: false, automated: false},
			});
		case 'append': {
			const observations = seen(step.count);
			observations.forEach(({at}) => model.sure.add(at));
			return store.append(record, step.mode, observations);
		}
		case 'flush':
			return store.flush();
		case 'finish':
			return store.finish(record, moment);
		case 'drop':
			// What was written before it was dropped stays until it is forgotten.
			model.sure.forEach(at => model.maybe.add(at));
			model.sure.clear();
			return store.drop(record);
		case 'forget':
			[...model.sure, ...model.maybe].forEach(at => model.gone.add(at));
			model.sure.clear();
			model.maybe.clear();
			model.begun = false;
			return store.forget(record);
		case 'wait':
			await new Promise(resolve => setTimeout(resolve, 1));
	}
}

async function inParts(record: string, most: number): Promise<readonly Observation[]> {
	const all: Observation[] = [];
	for (let from: number | null = 0; from !== null;) {
		const part: store.EvidencePart | undefined = await store.readPart(record, from, most);
		all.push(...(part?.observations ?? []));
		from = part?.next ?? null;
	}

	return all;
}

test('in any order of calls nothing of a begun record is lost, nothing of a forgotten one is kept, and pages are the whole', async () => {
	let run = 0;
	let kept = 0;
	await fc.assert(
		fc.asyncProperty(fc.array(step, {maxLength: 30}), fc.integer({min: 1, max: 7}), async (steps, most) => {
			const prefix = `${(run += 1)} `;
			const models = new Map(
				ids.map(name => [name, {begun: false, sure: new Set(), maybe: new Set(), gone: new Set()} as Model]),
			);
			// Callers do not wait for one another; only an audit's end is waited for.
			const underWay: Promise<void>[] = [];
			for (const step of steps) {
				underWay.push(take(step, models, prefix));
				if (step.do === 'finish' || step.do === 'wait') await Promise.all(underWay);
			}

			await Promise.all(underWay);
			await store.flush();
			for (const [name, {begun, sure, gone, maybe}] of models) {
				const found = await store.read(prefix + name);
				expect(found !== undefined).toBe(begun);
				if (!found) continue;
				const times = found.observations.map(({at}) => at);
				kept += times.length;
				expect(new Set(times).size, 'each once').toBe(times.length);
				expect(
					[...sure].filter(at => !times.includes(at)),
					'lost',
				).toEqual([]);
				expect(
					times.filter(at => gone.has(at)),
					'kept though forgotten',
				).toEqual([]);
				expect(times.filter(at => !sure.has(at) && !maybe.has(at))).toEqual([]);
				expect(await inParts(prefix + name, most)).toEqual(found.observations);
			}

			await Promise.all(ids.map(name => store.forget(prefix + name)));
		}),
		{numRuns: 150},
	);
	expect(kept).toBeGreaterThan(20);
}, 60_000);

test('a record that never came to be leaves nothing, however much was seen of it', async () => {
	store.expect('never');
	store.append('never', 'audit', seen(5));
	// Another record's write is due, and may not take it along.
	store.append('other', 'audit', seen(1));
	await store.flush();
	store.drop('never');
	await store.flush();
	await store.begin({
		...{id: 'never', mode: 'audit', url: 'https://butikk.example/', startedAt: 1, finishedAt: null},
		start: {browser: 'Chromium', browserVersion: '156', cookies: 0, consent: false, automated: false},
	});
	expect((await store.read('never'))?.observations).toEqual([]);
});
