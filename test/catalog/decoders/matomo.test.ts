import {expect, test} from 'vitest';
import {matomo} from '../../../src/catalog/decoders/matomo.ts';
import {piwikPro} from '../../../src/catalog/decoders/piwik-pro.ts';
import {decode} from '../decode.ts';

const page = 'https%3A%2F%2Fbutikk.example%2Fsko%3Fq%3Dsyk';

const read = (url: string, body?: string) => decode(matomo, url, body);

test('tells its site, event, page and that somebody is known', () => {
	const url = `https://butikk.matomo.cloud/matomo.php?idsite=3&rec=1&action_name=Sko&e_c=Video&e_a=Start&url=${page}&uid=kari&dimension2=x`;
	expect(read(url)).toEqual({
		measurementId: '3',
		events: ['Video Start'],
		page: 'https://butikk.example/sko',
		parameters: ['dimension2'],
		userId: true,
		title: true,
		personalData: ['uid'],
		personalKinds: {'user-id': ['uid']},
	});
});

test('tells several at once', () => {
	const hit = (rest: string) => `?idsite=3&rec=1&url=${page}${rest}`;
	const body = JSON.stringify({
		requests: [hit('&e_c=Video&e_a=Start'), hit('&idgoal=4'), hit('&e_c=Video&e_a=Slutt&uid=u1'), hit('&idgoal=0')],
	});
	expect(read('https://butikk.matomo.cloud/matomo.php', body)).toEqual({
		measurementId: '3',
		events: ['Video Start', 'Video Slutt', 'goal 4', 'order'],
		page: 'https://butikk.example/sko',
		userId: true,
		personalData: ['requests.uid'],
		personalKinds: {'user-id': ['requests.uid']},
	});
	expect(read('https://butikk.matomo.cloud/matomo.php', '{"requests":[null,"?",["?e_c=x"')).toBeNull();
});

test('Piwik PRO says it likewise', () => {
	const id = '0f0f0f0f-1111-4222-8333-444444444444';
	const url = `https://butikk.piwik.pro/ppms.php?idsite=${id}&rec=1&e_c=Skjema&e_a=Sendt&url=${page}`;
	expect(decode(piwikPro, url)).toEqual({
		measurementId: id,
		events: ['Skjema Sendt'],
		page: 'https://butikk.example/sko',
	});
	expect(decode(piwikPro, `https://butikk.piwik.pro/containers/${id}.js`)).toEqual({measurementId: id});
	expect(decode(piwikPro, 'https://butikk.piwik.pro/ppms.php?idsite=&e_a=&e_c')).toBeNull();
});
