import {expect, test} from 'vitest';
import {segment} from '../../../src/catalog/decoders/segment.ts';
import {decode} from '../decode.ts';

const read = (url: string, body?: string) => decode(segment, url, body);
const context = {page: {url: 'https://butikk.example/sko?q=syk', title: 'Sko'}, userAgent: 'x'};

test('tells its key, events, page and who somebody is, by name', () => {
	const body = JSON.stringify({
		writeKey: 'nOkkelExample1',
		type: 'track',
		event: 'Kurv åpnet',
		userId: 'u-4711',
		anonymousId: 'a-1',
		context: {...context, traits: {email: 'kari@fjell.example'}},
		properties: {plan: 'stor', phone_number: '41234567'},
	});
	expect(read('https://api.segment.io/v1/t', body)).toEqual({
		measurementId: 'nOkkelExample1',
		events: ['Kurv åpnet'],
		page: 'https://butikk.example/sko',
		parameters: ['properties.plan', 'properties.phone_number'],
		personalData: ['userId', 'context.traits.email', 'properties.phone_number'],
		personalKinds: {'user-id': ['userId'], email: ['context.traits.email'], phone: ['properties.phone_number']},
	});
});

test('tells several at once', () => {
	const body = JSON.stringify({
		writeKey: 'nOkkelExample1',
		batch: [
			{type: 'identify', userId: null, traits: {lastName: 'N'}},
			{type: 'track', event: 'Kjøpt', context},
			{type: 'page', name: 'Sko'},
		],
	});
	expect(read('https://api.segment.io/v1/batch', body)).toEqual({
		measurementId: 'nOkkelExample1',
		events: ['Kjøpt', 'identify', 'page'],
		page: 'https://butikk.example/sko',
		parameters: ['batch.traits.lastName'],
		personalData: ['batch.traits.lastName'],
		personalKinds: {name: ['batch.traits.lastName']},
	});
});

test('its script tells whose it is', () => {
	expect(read('https://cdn.segment.com/analytics.js/v1/nOkkelExample1/analytics.min.js')).toEqual({
		measurementId: 'nOkkelExample1',
	});
	expect(read('https://cdn.segment.com/v1/projects/nOkkelExample1/settings')).toEqual({
		measurementId: 'nOkkelExample1',
	});
	expect(read('https://api.segment.io/v1/t', '{"type":"track","event')).toBeNull();
});
