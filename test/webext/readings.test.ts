import 'fake-indexeddb/auto';
import {expect, test} from 'vitest';
import type {PolicyRead, PolicyReading} from '../../src/audit/index.ts';
import {begin, forget} from '../../src/webext/evidence-store.ts';
import {readingsOf} from '../../src/webext/readings.ts';

const policy: PolicyRead = {
	kind: 'policy',
	at: 1,
	source: 'https://butikk.example/personvern',
	foundBy: 'link',
	title: null,
	language: 'nb',
	text: 'Vi bruker Hotjar.',
};
const reading: PolicyReading = {language: 'nb', understood: true, declarations: [], information: []};
const recorded = (id: string) =>
	begin({
		id,
		mode: 'audit',
		url: 'https://butikk.example/',
		startedAt: 1,
		finishedAt: null,
		start: {browser: 'Chromium', browserVersion: '156', cookies: 0, consent: false, automated: false},
	});

test('what a policy was found to say is there the next time, for the same words in the same language', async () => {
	await recorded('kept');
	await readingsOf('kept').keep(policy, reading);
	const again = readingsOf('kept');
	expect(await again.find({...policy, at: 9, source: 'elsewhere'})).toEqual(reading);
	expect(await again.find({...policy, text: `${policy.text} Og Klarna.`})).toBeUndefined();
	expect(await again.find({...policy, language: 'nn'})).toBeUndefined();
	expect(await again.find({...policy, names: '[["Nordmåling"]]'})).toBeUndefined();
	expect(await readingsOf('another').find(policy)).toBeUndefined();
});

test('it is there at once for who kept it', async () => {
	await recorded('at-once');
	const readings = readingsOf('at-once');
	expect(await readings.find(policy)).toBeUndefined();
	await readings.keep(policy, reading);
	expect(await readings.find(policy)).toEqual(reading);
});

test('what another reader found counts for nothing, and gives way', async () => {
	await recorded('by-another');
	await readingsOf('by-another', 'another').keep(policy, {...reading, understood: false});
	expect(await readingsOf('by-another').find(policy)).toBeUndefined();
	await readingsOf('by-another').keep(policy, reading);
	expect(await readingsOf('by-another').find(policy)).toEqual(reading);
});

test('it goes with its record, and does not come after it', async () => {
	await recorded('gone');
	await readingsOf('gone').keep(policy, reading);
	await forget('gone');
	expect(await readingsOf('gone').find(policy)).toBeUndefined();
	await readingsOf('gone').keep(policy, reading);
	await recorded('gone');
	expect(await readingsOf('gone').find(policy)).toBeUndefined();
});
