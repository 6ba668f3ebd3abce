import {expect, test} from 'vitest';
import {identify} from '../../src/catalog/index.ts';

const ga4 = 'https://region1.google-analytics.com/g/collect?v=2&tid=G-8KQ2VN5XTE';

test('a GA4 hit tells its id, event, page and consent', () => {
	const url = `${ga4}&gcs=G101&gcd=13t3t3t2t5&dl=https%3A%2F%2Fbutikk.example%2Fsko%3Fq%3Dsyk%23topp&en=page_view&cid=1.2`;
	expect(identify({url}).decoded).toEqual({
		measurementId: 'G-8KQ2VN5XTE',
		events: ['page_view'],
		consent: {gcs: 'G101', gcd: '13t3t3t2t5', adStorage: false, analyticsStorage: true},
		page: 'https://butikk.example/sko',
	});
});

test('a GA4 body holds one event a line', () => {
	const body = 'en=view_item&ep.vare=sko\r\nen=add_to_cart&epn.value=799&up.medlem=ja\nen=view_item';
	expect(identify({url: ga4, method: 'POST', body: body.replaceAll('\r', '')}).decoded).toEqual({
		measurementId: 'G-8KQ2VN5XTE',
		events: ['view_item', 'add_to_cart'],
		parameters: ['ep.vare', 'epn.value', 'up.medlem'],
	});
});

test('GA4 tells who somebody is by name only', () => {
	const decoded = identify({
		url: `${ga4}&en=login&uid=4711&ep.email_address=x&ep.felt=kari%40example.no&ep.farge=rød`,
	}).decoded;
	expect(decoded).toMatchObject({
		userId: true,
		personalData: ['uid', 'ep.email_address', 'ep.felt'],
		personalKinds: {'user-id': ['uid'], email: ['ep.email_address', 'ep.felt']},
	});
	expect(JSON.stringify(decoded)).not.toMatch(/4711|kari/);
});

test('an empty field says nothing of anybody', () => {
	const decoded = identify({url: `${ga4}&en=login&uid=&ep.email=`}).decoded;
	expect(decoded).toEqual({measurementId: 'G-8KQ2VN5XTE', events: ['login'], parameters: ['ep.email']});
});

test.each([
	['G100', {gcs: 'G100', adStorage: false, analyticsStorage: false}],
	['G110', {gcs: 'G110', adStorage: true, analyticsStorage: false}],
	['G111', {gcs: 'G111', adStorage: true, analyticsStorage: true}],
	['G1--', {gcs: 'G1--'}],
	['garbage', {gcs: 'garbage'}],
])('gcs=%s', (gcs, consent) => {
	expect(identify({url: `${ga4}&gcs=${gcs}`}).decoded?.consent).toEqual(consent);
});

test('Universal Analytics is read too', () => {
	const url = 'https://www.google-analytics.com/collect?v=1&tid=UA-1234567-1&t=event&ec=video&ea=start';
	expect(identify({url}).decoded).toEqual({measurementId: 'UA-1234567-1', events: ['event video start']});
});

test('the library tells which property it is for', () => {
	expect(identify({url: 'https://www.googletagmanager.com/gtag/js?id=G-8KQ2VN5XTE'}).decoded).toEqual({
		measurementId: 'G-8KQ2VN5XTE',
	});
});

test('a Google Ads conversion tells its id, label and consent', () => {
	const url =
		'https://www.googleadservices.com/pagead/conversion/987654321/?label=aBcDeF&gcs=G111&gcd=13r3r3r2r5&npa=0&en=purchase&em=tv.1~em.abc123';
	expect(identify({url}).decoded).toEqual({
		measurementId: 'AW-987654321',
		label: 'aBcDeF',
		events: ['purchase'],
		consent: {gcs: 'G111', gcd: '13r3r3r2r5', adStorage: true, analyticsStorage: true},
		nonPersonalised: false,
		personalData: ['em'],
		personalKinds: {matching: ['em']},
	});
});

test('"nothing provided" is no personal data', () => {
	const url = 'https://www.google.com/pagead/1p-user-list/987654321/?em=tv.1&npa=1';
	expect(identify({url}).decoded).toEqual({measurementId: 'AW-987654321', nonPersonalised: true});
});

test('a Meta Pixel event tells what it carries, by name', () => {
	const url =
		'https://www.facebook.com/tr/?id=123456789012345&ev=Purchase&dl=x&cd[value]=799&cd%5Bcustomer_email%5D=k&ud[em]=abc&udff[ph]=def&udff[fn]=&fbp=fb.1.2.3';
	expect(identify({url}).decoded).toEqual({
		measurementId: '123456789012345',
		events: ['Purchase'],
		parameters: ['cd[value]', 'cd[customer_email]'],
		personalData: ['cd[customer_email]', 'ud[em]', 'udff[ph]'],
		personalKinds: {email: ['cd[customer_email]'], matching: ['ud[em]', 'udff[ph]']},
	});
});

test('a Meta Pixel event in a form body is read as well', () => {
	const request = {
		url: 'https://www.facebook.com/tr/',
		method: 'POST',
		body: 'id=123456789012345&ev=Lead&ud%5Bem%5D=abc',
	};
	expect(identify(request).decoded).toEqual({
		measurementId: '123456789012345',
		events: ['Lead'],
		personalData: ['ud[em]'],
		personalKinds: {matching: ['ud[em]']},
	});
});
