import {expect, test} from 'vitest';
import {adobeAnalytics} from '../../../src/catalog/decoders/adobe-analytics.ts';
import {decode} from '../decode.ts';

const page = 'https%3A%2F%2Fbutikk.example%2Fsko%3Fq%3Dsyk';

const read = (url: string, body?: string) => decode(adobeAnalytics, url, body);

test('tells its report suite, events, page and variables', () => {
	const url = `https://butikk.sc.omtrdc.net/b/ss/butikkprod/1/JS-2.22.0/s12345?AQB=1&pageName=no%3Asko&g=${page}&events=event1%2Cevent12%3D3%2Cpurchase%3A4711&v12=kari%40fjell.example&c3=x&pe=lnk_o&AQE=1`;
	expect(read(url)).toEqual({
		measurementId: 'butikkprod',
		events: ['lnk_o', 'event1', 'event12', 'purchase'],
		page: 'https://butikk.example/sko',
		pageName: 'no:sko',
		parameters: ['v12', 'c3'],
		personalData: ['v12'],
		personalKinds: {email: ['v12']},
	});
});

test('says what can be read of a broken one', () => {
	expect(
		read('https://butikk.sc.omtrdc.net/b/ss/butikkprod/?events=%2C%2C=:&g=&pageName=kari%40fjell.example'),
	).toEqual({
		measurementId: 'butikkprod',
		personalData: ['pageName'],
		personalKinds: {email: ['pageName']},
	});
	expect(read('https://butikk.sc.omtrdc.net/b/ss/')).toBeNull();
});
