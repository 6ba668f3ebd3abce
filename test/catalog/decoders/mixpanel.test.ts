import {expect, test} from 'vitest';
import {mixpanel} from '../../../src/catalog/decoders/mixpanel.ts';
import {base64, decode} from '../decode.ts';

const read = (url: string, body?: string) => decode(mixpanel, url, body);
const event = {
	event: 'Kjøpt',
	properties: {
		token: 'token0001',
		distinct_id: 'd',
		$user_id: 'u-4711',
		$current_url: 'https://butikk.example/sko?q=1',
		vare: 'Sko',
		fornavn: 'Kari',
	},
};
const said = (above: string) => ({
	measurementId: 'token0001',
	events: ['Kjøpt'],
	page: 'https://butikk.example/sko',
	parameters: [`${above}properties.vare`, `${above}properties.fornavn`],
	personalData: [`${above}properties.$user_id`, `${above}properties.fornavn`],
	personalKinds: {'user-id': [`${above}properties.$user_id`], name: [`${above}properties.fornavn`]},
});
const url = 'https://api-js.mixpanel.com/track/?ip=1';

test('tells its token, events, page and who somebody is, by name', () => {
	expect(read(url, `data=${encodeURIComponent(JSON.stringify([event]))}`)).toEqual(said('data.'));
	expect(read(url, JSON.stringify([event]))).toEqual(said(''));
});

test('tells the same in base64, escaped or not', () => {
	const ascii = {event: 'Kjopt', properties: {token: 'token0001', x: '>>>???'}};
	expect(base64(ascii)).toMatch(/[+/]/);
	const expected = {measurementId: 'token0001', events: ['Kjopt'], parameters: ['data.properties.x']};
	expect(read(url, `data=${encodeURIComponent(base64(ascii))}`)).toEqual(expected);
	expect(read(`${url}&data=${base64(ascii)}`)).toEqual(expected);
});

test('tells what a person is said to be', () => {
	const body = JSON.stringify([
		{$token: 'token0001', $distinct_id: 'd', $set: {$email: 'kari@fjell.example', plan: 'stor'}},
	]);
	expect(read('https://api-js.mixpanel.com/engage/', body)).toEqual({
		measurementId: 'token0001',
		parameters: ['$set.$email', '$set.plan'],
		personalData: ['$set.$email'],
		personalKinds: {email: ['$set.$email']},
	});
	expect(read(url, 'data=eyJldmVudCI6')).toBeNull();
});
