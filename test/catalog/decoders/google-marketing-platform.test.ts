import {expect, test} from 'vitest';
import {googleMarketingPlatform} from '../../../src/catalog/decoders/google-marketing-platform.ts';
import {decode} from '../decode.ts';

const page = 'https%3A%2F%2Fbutikk.example%2Fsko%3Fq%3Dsyk';

const read = (url: string) => decode(googleMarketingPlatform, url);

test('says what it says in the path', () => {
	const url = `https://1234567.fls.doubleclick.net/activityi;src=1234567;type=salg0;cat=kjop1;ord=1;gcs=G110;u1=sko;u12=kari%40fjell.example;~oref=${page}?`;
	expect(read(url)).toEqual({
		measurementId: 'DC-1234567',
		events: ['salg0 kjop1'],
		consent: {gcs: 'G110', adStorage: true, analyticsStorage: false},
		page: 'https://butikk.example/sko',
		parameters: ['u1', 'u12'],
		personalData: ['u12'],
		personalKinds: {email: ['u12']},
	});
});

test('tells of what the visitor gave', () => {
	const url = 'https://ad.doubleclick.net/activity;src=1;type=a;cat=b;em=tv.1~em.0a1b2c;ord=1';
	expect(read(url)).toMatchObject({personalData: ['em'], personalKinds: {matching: ['em']}});
});

test('the library tells whose it is', () => {
	expect(read('https://www.googletagmanager.com/gtag/js?id=DC-1234567')).toEqual({measurementId: 'DC-1234567'});
});

test('an advertisement says nothing', () => {
	expect(read('https://ad.doubleclick.net/ddm/adj/N1.2;sz=1x1;ord=1')).toBeNull();
	expect(read('https://ad.doubleclick.net/activity;src=;;=;%E0%A4%A;~oref=')).toBeNull();
});
