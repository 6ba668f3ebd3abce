import {expect, test} from 'vitest';
import {googleAnalytics} from '../../../src/catalog/decoders/google-analytics.ts';
import {decode} from '../decode.ts';

const page = 'https%3A%2F%2Fbutikk.example%2Fsko%3Fq%3Dsyk';

const read = (url: string, body?: string) => decode(googleAnalytics, url, body);
const ga4 = 'https://region1.google-analytics.com/g/collect?v=2&tid=G-8KQ2VN5XTE';

test('tells what it sells, and what the visitor gave', () => {
	const url = `${ga4}&en=purchase&pr1=idA1~nmTursko~pr799~qt1&pr2=nmUllsokker&em=tv.1~em.0a1b2c&ep.x=1`;
	expect(read(url)).toEqual({
		measurementId: 'G-8KQ2VN5XTE',
		events: ['purchase'],
		parameters: ['ep.x'],
		items: ['Tursko', 'Ullsokker'],
		personalData: ['em'],
		personalKinds: {matching: ['em']},
	});
});

test('each line of a body is its own event, with its own fields', () => {
	const body = `en=login&ep.epost=kari%40fjell.example&ep.a=1\r\nen=view_item&dl=${page}&pr1=nmTursko`;
	expect(read(`${ga4}&gcs=G111&uid=u-4711`, body)).toEqual({
		measurementId: 'G-8KQ2VN5XTE',
		events: ['login', 'view_item'],
		consent: {gcs: 'G111', adStorage: true, analyticsStorage: true},
		page: 'https://butikk.example/sko',
		userId: true,
		parameters: ['ep.epost', 'ep.a'],
		items: ['Tursko'],
		personalData: ['uid', 'ep.epost'],
		personalKinds: {'user-id': ['uid'], email: ['ep.epost']},
	});
});

test('Universal Analytics in a body', () => {
	const body = `v=1&tid=UA-1234567-1&t=event&ec=video&ea=start&dh=butikk.example&dp=%2Fsko&cd3=kari%40fjell.example&pr1nm=Tursko&gcs=G100`;
	expect(read('https://www.google-analytics.com/collect', body)).toEqual({
		measurementId: 'UA-1234567-1',
		events: ['event video start'],
		consent: {gcs: 'G100', adStorage: false, analyticsStorage: false},
		page: 'butikk.example/sko',
		items: ['Tursko'],
		personalData: ['cd3'],
		personalKinds: {email: ['cd3']},
	});
});

test('what came before it', () => {
	const url =
		'https://ssl.google-analytics.com/r/__utm.gif?utmwv=5.6.7&utmhn=butikk.example&utmp=%2Fsko%3Fq%3D1&utmac=UA-1234567-1&utmt=event&utme=5(Video*Start*Tur)';
	expect(read(url)).toEqual({
		measurementId: 'UA-1234567-1',
		events: ['event Video Start'],
		page: 'butikk.example/sko',
	});
});

test('an address in an event’s name is not said', () => {
	expect(
		read('https://www.google-analytics.com/collect?v=1&tid=UA-1-1&t=event&ec=skjema&ea=kari%40fjell.example'),
	).toEqual({
		measurementId: 'UA-1-1',
		events: ['…'],
		personalData: ['ea'],
		personalKinds: {email: ['ea']},
	});
});

test('an address in the path of a page is not said', () => {
	const url = `${ga4}&dl=https%3A%2F%2Fbutikk.example%2Favmeld%2Fkari%2540fjell.example%2Fferdig`;
	expect(read(url)?.['page']).toBe('https://butikk.example/avmeld/…/ferdig');
});

test('says what can be read of a broken one', () => {
	expect(read(`${ga4}&en=%E0%A4%A&pr1=~~&utme=5(&dl=`, '\n\n=\r\n&&\n')).toEqual({
		measurementId: 'G-8KQ2VN5XTE',
		events: ['%E0%A4%A'],
	});
});
