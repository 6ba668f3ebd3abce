import {expect, test} from 'vitest';
import {googleAds} from '../../../src/catalog/decoders/google-ads.ts';
import {decode} from '../decode.ts';

const page = 'https%3A%2F%2Fbutikk.example%2Fsko%3Fq%3Dsyk';

test('tells its page, and an address in it', () => {
	const url = `https://www.google.com/pagead/1p-conversion/987654321/?url=${page}%26epost%3Dkari%2540fjell.example&em=tv.1~em.0a1b`;
	expect(decode(googleAds, url)).toEqual({
		measurementId: 'AW-987654321',
		page: 'https://butikk.example/sko',
		personalData: ['url.epost', 'em'],
		personalKinds: {email: ['url.epost'], matching: ['em']},
	});
});
