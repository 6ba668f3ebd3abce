import {expect, test} from 'vitest';
import {linkedinInsightTag} from '../../../src/catalog/decoders/linkedin-insight-tag.ts';
import {decode} from '../decode.ts';

const sha256 = '0f'.repeat(32);
const page = 'https%3A%2F%2Fbutikk.example%2Fsko%3Fq%3Dsyk';

const read = (url: string, body?: string) => decode(linkedinInsightTag, url, body);

test('tells its partner, conversion and page', () => {
	const url = `https://px.ads.linkedin.com/collect/?v=2&fmt=js&pid=123456&conversionId=987654&url=${page}&hem=${sha256}`;
	expect(read(url)).toEqual({
		measurementId: '123456',
		conversionId: '987654',
		page: 'https://butikk.example/sko',
		personalData: ['hem'],
		personalKinds: {'email-hash': ['hem']},
	});
});

test('tells of clicks, where it can be read', () => {
	const url = 'https://px.ads.linkedin.com/wa/?medium=fetch&fmt=g';
	const body = JSON.stringify({
		pids: [123456],
		signalType: 'CLICK',
		href: 'https://butikk.example/kontakt?x=1',
		hem: null,
	});
	expect(read(url, body)).toEqual({
		measurementId: '123456',
		events: ['CLICK'],
		page: 'https://butikk.example/kontakt',
	});
	expect(read(url, 'H4sIAAAAAAAAE02Q3UrDQBSEX2U51xubNM2Pe1ekDQEFMUEvRGSze9I=')).toBeNull();
});
