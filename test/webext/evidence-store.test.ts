import 'fake-indexeddb/auto';
import {expect, test} from 'vitest';
import {evidenceFrom, type Observation} from '../../src/audit/index.ts';
import {
	append,
	begin,
	beginAnew,
	finish,
	flush,
	forget,
	forgetAll,
	headers,
	onGrew,
	read,
	type EvidenceHeader,
} from '../../src/webext/evidence-store.ts';

const header = (id: string): EvidenceHeader => ({
	id,
	mode: 'audit',
	url: 'https://butikk.example/',
	startedAt: 1,
	finishedAt: null,
	start: {browser: 'Chromium', browserVersion: '156', cookies: 0, consent: false, automated: false},
});
const navigation = (at: number): Observation => ({kind: 'navigation', at, url: `https://butikk.example/${at}`});
/** What the store holds once all is written, by time. */
const kept = async (id: string) => {
	await flush();
	const found = await read(id);
	return found && {...found, observations: found.observations.toSorted((one, other) => one.at - other.at)};
};
const times = async (id: string) => (await kept(id))?.observations.map(({at}) => at);

test('a thousand observations come back, in the order they happened', async () => {
	await begin(header('many'));
	const order = Array.from({length: 1000}, (_, index) => (index * 7) % 1000);
	order.forEach(at => append('many', 'audit', [navigation(at)]));
	expect(await times('many')).toEqual(Array.from({length: 1000}, (_, index) => index));
});

test('what came before the record itself is kept too', async () => {
	append('early', 'audit', [navigation(1)]);
	await begin(header('early'));
	expect(await times('early')).toEqual([1]);
});

test('records do not see each other', async () => {
	await Promise.all([begin(header('one')), begin(header('two'))]);
	await Promise.all([append('one', 'audit', [navigation(1)]), append('two', 'audit', [navigation(2)])]);
	expect(await times('one')).toEqual([1]);
	expect(await times('two')).toEqual([2]);
});

test('an audit begun anew is one record, of which each run has what was seen in its time', async () => {
	await begin(header('anew'));
	append('anew', 'audit', [navigation(5)]);
	await beginAnew('anew', {startedAt: 7, start: {...header('anew').start, cookies: 2}});
	append('anew', 'audit', [navigation(7), navigation(6)]);
	await finish('anew', 9);
	const found = await read('anew');
	expect(evidenceFrom(found!.header, found!.observations).runs).toMatchObject([
		{startedAt: 1, finishedAt: 7, start: {cookies: 0}, observations: [{at: 5}, {at: 6}]},
		{startedAt: 7, finishedAt: 9, start: {cookies: 2}, observations: [{at: 7}]},
	]);
});

test('finishing is noted, after all that was seen', async () => {
	await begin(header('done'));
	append('done', 'audit', [navigation(5)]);
	await finish('done', 9);
	expect(await read('done')).toMatchObject({header: {finishedAt: 9}, observations: [{at: 5}]});
});

test('forgetting leaves nothing', async () => {
	await begin(header('gone'));
	append('gone', 'audit', [navigation(1)]);
	await flush();
	await forget('gone');
	expect(await read('gone')).toBeUndefined();
	expect((await headers()).map(({id}) => id)).not.toContain('gone');
	await begin(header('gone'));
	expect(await times('gone')).toEqual([]);
});

test('a listener hears of its own record only', async () => {
	let heard = 0;
	const stop = onGrew('heard', () => heard++);
	append('other', 'audit', [navigation(1)]);
	append('heard', 'audit', [navigation(1)]);
	await flush();
	await new Promise(resolve => setTimeout(resolve, 20));
	stop();
	expect(heard).toBe(1);
});

test('forgetting all leaves nothing, not even of what waits or never came to be', async () => {
	await begin(header('kept'));
	append('kept', 'audit', [navigation(1)]);
	await flush();
	append('never', 'visit', [navigation(2)]);
	await forgetAll();
	await flush();
	expect(await headers()).toEqual([]);
	await begin(header('never'));
	expect(await times('never')).toEqual([]);
});

test('who shows a record hears that it is gone, deleted alone or with all', async () => {
	await Promise.all(['alone', 'with', 'others'].map(id => begin(header(id))));
	const heard: string[] = [];
	await new Promise(resolve => setTimeout(resolve, 50));
	const stops = ['alone', 'with', 'others'].map(id => onGrew(id, () => void heard.push(id)));
	const hears = async (ids: readonly string[]) => {
		await new Promise(resolve => setTimeout(resolve, 50));
		expect(heard.splice(0).sort()).toEqual(ids);
	};
	await forget('alone');
	await hears(['alone']);
	await forgetAll();
	await hears(['others', 'with']);
	for (const stop of stops) stop();
});
