import {expect, test} from 'vitest';
import {looksLikePolicy, policyLinks, wellKnownPaths} from '../../src/policy/index.ts';

const found = (...links: {url: string; text: string; area?: 'footer' | 'banner' | 'body'}[]) =>
	policyLinks(links, 'https://www.butikk.example/klær');

test('the privacy statement in the footer comes first, the page on cookies after it', () => {
	expect(
		found(
			{url: 'https://butikk.example/cookies', text: 'Informasjonskapsler', area: 'footer'},
			{url: 'https://butikk.example/personvern', text: 'Personvernerklæring', area: 'footer'},
		),
	).toEqual([
		{url: 'https://butikk.example/personvern', about: 'privacy'},
		{url: 'https://butikk.example/cookies', about: 'cookies'},
	]);
});

test.each([
	['Personvern', 'privacy'],
	['Personvernerklæring og vilkår', 'privacy'],
	['Retningsliner for personvern', 'privacy'],
	['Privacy Policy', 'privacy'],
	['Om informasjonskapslar', 'cookies'],
	['Bruk av cookies', 'cookies'],
])('"%s" is a link to what is said on %s', (text, about) => {
	expect(found({url: 'https://butikk.example/side/12', text})).toEqual([
		{url: 'https://butikk.example/side/12', about},
	]);
});

test('an address may say what a link’s text does not', () => {
	expect(found({url: 'https://butikk.example/personvernerkl%C3%A6ring', text: 'Les mer'})).toHaveLength(1);
});

test.each([
	'https://www.datatilsynet.no/personvern',
	'https://policies.google.com/privacy',
	'https://www.facebook.com/privacy/policy',
])('%s is not the site’s policy', url => {
	expect(found({url, text: 'Personvernerklæring'})).toEqual([]);
});

test('another host is taken only where the own one has nothing', () => {
	const elsewhere = {url: 'https://konsern.example/personvern', text: 'Personvernerklæring'};
	const own = {url: 'https://butikk.example/om/personvern', text: 'Personvern'};
	expect(found(elsewhere)).toEqual([{url: elsewhere.url, about: 'privacy'}]);
	expect(found(elsewhere, own)).toEqual([{url: own.url, about: 'privacy'}]);
});

test('links that lead nowhere, and long texts that mention the word, are passed over', () => {
	expect(
		found(
			{url: 'javascript:void(0)', text: 'Personvern'},
			{url: 'not an address', text: 'Personvern'},
			{url: 'https://butikk.example/nyhet', text: `Vi tar personvern på alvor. ${'Les saken. '.repeat(20)}`},
		),
	).toEqual([]);
});

test('where no link is found, a few common paths are worth a try', () => {
	const paths = wellKnownPaths(null).map(({path}) => path);
	expect(paths).toEqual(
		expect.arrayContaining(['/personvern', '/personvernerklaering', '/privacy', '/privacy-policy', '/cookies']),
	);
});

test('two municipalities are two sites', () => {
	const links = ['https://bergen.kommune.no/personvern', 'https://www.oslo.kommune.no/personvern'];
	expect(
		policyLinks(
			links.map(url => ({url, text: 'Personvern'})),
			'https://oslo.kommune.no/',
		),
	).toEqual([{url: links[1], about: 'privacy'}]);
});

test('a text is a policy when it speaks like one', () => {
	const front =
		'Velkommen til Fjellbutikken. Vi selger telt og soveposer. Kontakt oss. Personvern. Informasjonskapsler.';
	const policy = 'Personvern. Vi tar vare på personopplysningene dine og bruker informasjonskapsler på nettstedet.';
	const notice = 'Privacy. We keep no personal data about you, and this website sets no cookies.';
	expect([front, policy, notice].map(looksLikePolicy)).toEqual([false, true, true]);
});
