import {expect, test} from 'vitest';
import {posthog} from '../../../src/catalog/decoders/posthog.ts';
import {base64, decode} from '../decode.ts';

const read = (url: string, body?: string) => decode(posthog, url, body);
const event = {
	event: '$pageview',
	properties: {
		token: 'phc_Example0001',
		distinct_id: 'd',
		$current_url: 'https://butikk.example/sko?q=1',
		$device_id: 'x',
		plan: 'stor',
	},
};
const said = (above: string) => ({
	measurementId: 'phc_Example0001',
	events: ['$pageview'],
	page: 'https://butikk.example/sko',
	parameters: [`${above}properties.plan`],
});

test('tells its key, events and page', () => {
	expect(read('https://eu.i.posthog.com/e/?ip=1', JSON.stringify(event))).toEqual(said(''));
	expect(read('https://eu.i.posthog.com/e/?compression=base64', `data=${encodeURIComponent(base64([event]))}`)).toEqual(
		said('data.'),
	);
	expect(read('https://eu.i.posthog.com/batch/', JSON.stringify({api_key: 'phc_Example0001', batch: [event]}))).toEqual(
		said('batch.'),
	);
});

test('tells who somebody is, by name', () => {
	const body = JSON.stringify({
		event: '$identify',
		properties: {$user_id: 'u-4711', $set: {email: 'kari@fjell.example'}},
		$set: {lastName: 'N'},
	});
	expect(read('https://eu.i.posthog.com/i/v0/e/', body)).toEqual({
		events: ['$identify'],
		personalData: ['properties.$user_id', 'properties.$set.email', '$set.lastName'],
		personalKinds: {'user-id': ['properties.$user_id'], email: ['properties.$set.email'], name: ['$set.lastName']},
	});
});

test('says nothing of what is compressed', () => {
	expect(read('https://eu.i.posthog.com/e/?compression=gzip-js', '\u001f\u008b\b\u0000\uFFFD{"event":"x"}')).toBeNull();
});
