import 'fake-indexeddb/auto';
import {expect, test} from 'vitest';
import {follow} from '../../src/popup/following.ts';
import {append, begin, flush} from '../../src/webext/evidence-store.ts';

const soon = () => new Promise(resolve => setTimeout(resolve, 20));

async function grow(id: string, at: number): Promise<void> {
	append(id, 'audit', [{kind: 'navigation', at, url: 'https://butikk.example/'}]);
	await flush();
	await soon();
}

const recorded = (id: string) =>
	begin({
		id,
		mode: 'audit',
		url: 'https://butikk.example/',
		startedAt: 1,
		finishedAt: null,
		start: {browser: 'Chromium', browserVersion: '156', cookies: 0, consent: false, automated: false},
	});

test('what comes before anybody listens is told as soon as somebody does', async () => {
	await recorded('early');
	await soon();
	const following = follow('early');
	const times = async () => (await following.recorded())?.observations.map(({at}) => at);
	await grow('early', 1);
	let told = 0;
	following.whenGrown(() => told++);
	expect(told).toBe(1);
	expect(await times()).toEqual([]);
	expect(await times()).toEqual([1]);
	await grow('early', 2);
	expect(told).toBe(2);
	expect(await times()).toEqual([1, 2]);
	following.stop();
});

test('where nothing came, nothing is told', async () => {
	await recorded('quiet');
	await soon();
	const following = follow('quiet');
	let told = 0;
	following.whenGrown(() => told++);
	await soon();
	expect(told).toBe(0);
	following.stop();
});
