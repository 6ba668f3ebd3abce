import {expect, test} from 'vitest';
import {xPixel} from '../../../src/catalog/decoders/x-pixel.ts';
import {decode} from '../decode.ts';

const sha256 = '0f'.repeat(32);
const page = 'https%3A%2F%2Fbutikk.example%2Fsko%3Fq%3Dsyk';
const json = (value: unknown) => encodeURIComponent(JSON.stringify(value));

const read = (url: string, body?: string) => decode(xPixel, url, body);

test('tells its pixel, events, page and hash', () => {
	const url = `https://analytics.twitter.com/1/i/adsct?p_id=Twitter&txn_id=o7aaa&events=${json([
		['pageview', null],
		['purchase', {value: 1}],
	])}&event=${json({email_address: sha256, value: 2})}&tw_document_href=${page}`;
	expect(read(url)).toEqual({
		measurementId: 'o7aaa',
		events: ['pageview', 'purchase'],
		page: 'https://butikk.example/sko',
		parameters: ['event.email_address', 'event.value'],
		personalData: ['event.email_address'],
		personalKinds: {'email-hash': ['event.email_address']},
	});
});

test('tells the older name of a pixel', () => {
	expect(read('https://t.co/i/adsct?p_id=l4bbb')).toEqual({measurementId: 'l4bbb'});
	expect(read('https://t.co/i/adsct?p_id=Twitter&events=%5B%5B')).toBeNull();
	expect(
		read('https://analytics.twitter.com/i/adsct', 'txn_id=o7aaa&events=%5B%5B%22pageview%22%2C%7B%7D%5D%5D'),
	).toEqual({
		measurementId: 'o7aaa',
		events: ['pageview'],
	});
});
