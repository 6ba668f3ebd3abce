import {expect, test} from 'vitest';
import {metaPixel} from '../../../src/catalog/decoders/meta-pixel.ts';
import {decode} from '../decode.ts';

const sha256 = '0f'.repeat(32);
const page = 'https%3A%2F%2Fbutikk.example%2Fsko%3Fq%3Dsyk';

const read = (url: string, body?: string) => decode(metaPixel, url, body);

test('tells of its page, hashes and what a site names wrongly', () => {
	const url = `https://www.facebook.com/tr/?id=123456789012345&ev=SubmitApplication&dl=${page}&ud[em]=${sha256}&ud[fn]=${sha256}&udff[ph]=${sha256}&cd[first_name]=Kari&cd[content_name]=Tursko`;
	expect(read(url)).toEqual({
		measurementId: '123456789012345',
		events: ['SubmitApplication'],
		page: 'https://butikk.example/sko',
		parameters: ['cd[first_name]', 'cd[content_name]'],
		personalData: ['ud[em]', 'ud[fn]', 'udff[ph]', 'cd[first_name]'],
		personalKinds: {
			'email-hash': ['ud[em]'],
			matching: ['ud[fn]'],
			'phone-hash': ['udff[ph]'],
			name: ['cd[first_name]'],
		},
	});
});

test('tells the same through a gateway of the site’s own', () => {
	const body = JSON.stringify({
		event_name: 'Purchase',
		'fb.pixel_id': '123456789012345',
		website_context: {location: 'https://butikk.example/takk?ordre=1'},
		'fb.advanced_matching': {em: sha256, ct: sha256},
		custom_data: {value: 799},
	});
	expect(read('https://maling.butikk.example/events', body)).toEqual({
		measurementId: '123456789012345',
		events: ['Purchase'],
		page: 'https://butikk.example/takk',
		parameters: ['custom_data.value'],
		personalData: ['fb.advanced_matching.em', 'fb.advanced_matching.ct'],
		personalKinds: {'email-hash': ['fb.advanced_matching.em'], matching: ['fb.advanced_matching.ct']},
	});
});

test('says what can be read of a broken one', () => {
	expect(read('https://www.facebook.com/tr/?id=1&ev=&cd[=%E0%A4%A&ud[em]=')).toEqual({
		measurementId: '1',
		parameters: ['cd['],
	});
});
