import {expect, test} from 'vitest';
import {amplitude} from '../../../src/catalog/decoders/amplitude.ts';
import {decode} from '../decode.ts';

const read = (url: string, body?: string) => decode(amplitude, url, body);
const events = [
	{
		event_type: '$identify',
		user_id: 'u-4711',
		device_id: 'd',
		user_properties: {$set: {email: 'kari@fjell.example'}},
	},
	{event_type: 'Kjøpt', event_properties: {vare: 'Tursko', '[Amplitude] Page URL': 'https://butikk.example/sko?q=1'}},
];

test('tells its key, events, page and who somebody is, by name', () => {
	expect(read('https://api2.amplitude.com/2/httpapi', JSON.stringify({api_key: 'a0'.repeat(16), events}))).toEqual({
		measurementId: 'a0'.repeat(16),
		events: ['$identify', 'Kjøpt'],
		page: 'https://butikk.example/sko',
		parameters: ['events.user_properties.$set.email', 'events.event_properties.vare'],
		personalData: ['events.user_id', 'events.user_properties.$set.email'],
		personalKinds: {'user-id': ['events.user_id'], email: ['events.user_properties.$set.email']},
	});
});

test('tells what its older library says in a form', () => {
	const body = new URLSearchParams({client: 'a0'.repeat(16), e: JSON.stringify(events), v: '2'}).toString();
	expect(read('https://api.amplitude.com/', body)).toMatchObject({
		measurementId: 'a0'.repeat(16),
		events: ['$identify', 'Kjøpt'],
		personalData: ['e.user_id', 'e.user_properties.$set.email'],
	});
	expect(read('https://api2.amplitude.com/2/httpapi', '{"events":[{"event_type":7},[]')).toBeNull();
});
