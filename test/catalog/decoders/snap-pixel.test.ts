import {expect, test} from 'vitest';
import {snapPixel} from '../../../src/catalog/decoders/snap-pixel.ts';
import {decode} from '../decode.ts';

const sha256 = '0f'.repeat(32);
const page = 'https%3A%2F%2Fbutikk.example%2Fsko%3Fq%3Dsyk';

const read = (url: string, body?: string) => decode(snapPixel, url, body);
const pid = '0f0f0f0f-1111-4222-8333-444444444444';

test('tells its pixel, event, page and hashes', () => {
	const body = `pid=${pid}&ev=PURCHASE&pl=${page}&u_hem=${sha256}&u_hpn=${sha256}&u_c1=x`;
	expect(read('https://tr.snapchat.com/p', body)).toEqual({
		measurementId: pid,
		events: ['PURCHASE'],
		page: 'https://butikk.example/sko',
		personalData: ['u_hem', 'u_hpn'],
		personalKinds: {'email-hash': ['u_hem'], 'phone-hash': ['u_hpn']},
	});
});

test('tells the same in JSON', () => {
	const body = JSON.stringify({
		ctx: {url: 'https://butikk.example/a?b'},
		req: [{t: {pid, ev: 'PAGE_VIEW'}}, {log: {name: 'x'}}],
	});
	expect(read('https://tr6.snapchat.com/p', body)).toEqual({
		measurementId: pid,
		events: ['PAGE_VIEW'],
		page: 'https://butikk.example/a',
	});
	expect(read('https://tr.snapchat.com/p', '{"req":[[[null]],7]')).toBeNull();
});
