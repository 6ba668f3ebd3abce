import {expect, test} from 'vitest';
import {microsoftAdvertising} from '../../../src/catalog/decoders/microsoft-advertising.ts';
import {decode} from '../decode.ts';

const sha256 = '0f'.repeat(32);
const page = 'https%3A%2F%2Fbutikk.example%2Fsko%3Fq%3Dsyk';
const json = (value: unknown) => encodeURIComponent(JSON.stringify(value));

const read = (url: string) => decode(microsoftAdvertising, url);

test('tells its tag, event, page and consent', () => {
	const url = `https://bat.bing.com/action/0?ti=26000001&Ver=2&evt=custom&ec=handel&ea=kjop&p=${page}&asc=D&pid=${json({em: sha256, ph: ''})}`;
	expect(read(url)).toEqual({
		measurementId: '26000001',
		events: ['custom handel kjop'],
		page: 'https://butikk.example/sko',
		consent: {adStorage: false},
		personalData: ['pid.em'],
		personalKinds: {'email-hash': ['pid.em']},
	});
});

test.each([
	['G', {consent: {adStorage: true}}],
	['D', {consent: {adStorage: false}}],
	['x', {}],
])('asc=%s', (asc, consent) => {
	expect(read(`https://bat.bing.com/actionp/0?ti=1&evt=consent&asc=${asc}`)).toEqual({
		measurementId: '1',
		events: ['consent'],
		...consent,
	});
});

test('its script tells whose it is', () => {
	expect(read('https://bat.bing.com/p/action/26000001.js')).toEqual({measurementId: '26000001'});
	expect(read('https://bat.bing.com/action/0?ti=&pid={"em"')).toBeNull();
});
