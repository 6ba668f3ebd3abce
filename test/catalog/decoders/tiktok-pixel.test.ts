import {expect, test} from 'vitest';
import {tiktokPixel} from '../../../src/catalog/decoders/tiktok-pixel.ts';
import {decode} from '../decode.ts';

const sha256 = '0f'.repeat(32);

const read = (url: string, body?: string) => decode(tiktokPixel, url, body);

test('tells its pixel, event, page and hashes', () => {
	const body = JSON.stringify({
		event: 'CompletePayment',
		context: {
			pixel: {code: 'CPQ2EXAMPLE0000000AA'},
			page: {url: 'https://butikk.example/takk?ordre=1', referrer: ''},
			user: {anonymous_id: 'f1e2d3c4', email: sha256, auto_phone_number: sha256, external_id: 'x9'},
		},
		properties: {value: 799, contents: [{content_name: 'Tursko'}]},
	});
	expect(read('https://analytics.tiktok.com/api/v2/pixel', body)).toEqual({
		measurementId: 'CPQ2EXAMPLE0000000AA',
		events: ['CompletePayment'],
		page: 'https://butikk.example/takk',
		parameters: ['properties.value', 'properties.contents.content_name'],
		personalData: ['context.user.email', 'context.user.auto_phone_number', 'context.user.external_id'],
		personalKinds: {
			'email-hash': ['context.user.email'],
			'phone-hash': ['context.user.auto_phone_number'],
			matching: ['context.user.external_id'],
		},
	});
});

test('tells what it can', () => {
	expect(read('https://analytics.tiktok.com/i18n/pixel/events.js?sdkid=CPQ2EXAMPLE0000000AA&lib=ttq')).toEqual({
		measurementId: 'CPQ2EXAMPLE0000000AA',
	});
	expect(read('https://analytics.tiktok.com/api/v2/pixel', '{"event":"Pageview","context":{"pix')).toEqual({
		events: ['Pageview'],
	});
});
