import {expect, test} from 'vitest';
import {lexicons} from '../../src/policy/languages/index.ts';
import {aboutOf, looksLikePolicy, policyLinks, wellKnownPaths} from '../../src/policy/index.ts';

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
	'https://www.autoriteitpersoonsgegevens.nl/privacy',
	'https://uodo.gov.pl/privacy',
])('%s is not the site’s policy', url => {
	expect(found({url, text: 'Personvernerklæring'})).toEqual([]);
});

test('another host is taken only where the own one has nothing', () => {
	const elsewhere = {url: 'https://konsern.example/personvern', text: 'Personvernerklæring'};
	const own = {url: 'https://butikk.example/om/personvern', text: 'Personvern'};
	expect(found(elsewhere)).toEqual([{url: elsewhere.url, about: 'privacy'}]);
	expect(found(elsewhere, own)).toEqual([{url: own.url, about: 'privacy'}]);
});

test('a page on cookies of its own is no reason to pass over the parent company’s on privacy', () => {
	const parent = {url: 'https://konsern.example/personvern', text: 'Personvernerklæring'};
	const cookies = {url: 'https://butikk.example/cookies', text: 'Om informasjonskapsler'};
	expect(found(parent, cookies)).toEqual(
		expect.arrayContaining([
			{url: parent.url, about: 'privacy'},
			{url: cookies.url, about: 'cookies'},
		]),
	);
});

test('what the page says is its policy comes first, whatever it is called and wherever it lies', () => {
	const said = {url: 'https://konsern.example/doc/7', text: '', isSaid: true};
	const own = {url: 'https://butikk.example/personvern', text: 'Personvernerklæring'};
	expect(policyLinks([own, said], 'https://butikk.example/')[0]).toEqual({url: said.url, about: 'privacy'});
});

test('the page’s language comes first, by its words and by what the link says of its language', () => {
	const norwegian = {url: 'https://butikk.example/personvern', text: 'Personvernerklæring'};
	const english = {url: 'https://butikk.example/privacy', text: 'Privacy policy'};
	const first = (language: string, ...links: readonly (typeof english & {language?: string})[]) =>
		policyLinks(links, 'https://butikk.example/', language)[0]?.url;
	expect(first('en-GB', norwegian, english)).toBe(english.url);
	expect(first('no', english, norwegian)).toBe(norwegian.url);
	const same = {text: 'Personvernerklæring', url: 'https://butikk.example/1'};
	const nb = {...same, language: 'nb'};
	const nn = {...same, url: 'https://butikk.example/2', language: 'nn-NO'};
	expect(first('nn', nb, nn)).toBe(nn.url);
	expect(first('nb', nn, nb)).toBe(nb.url);
});

test('pages behind a `#/` are pages of their own', () => {
	const [privacy, cookies] = ['https://butikk.example/#/personvern', 'https://butikk.example/#/cookies'];
	expect(found({url: privacy, text: 'Les'}, {url: cookies, text: 'Les'})).toEqual([
		{url: privacy, about: 'privacy'},
		{url: cookies, about: 'cookies'},
	]);
});

test('a heading tells what a document is about', () => {
	expect(['Personvern – Butikken', 'Om informasjonskapsler', 'Velkommen', 'Siden finnes ikke'].map(aboutOf)).toEqual([
		'privacy',
		'cookies',
		null,
		null,
	]);
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

test('where no link is found, a few common paths are worth a try, those of the page’s language first', () => {
	const paths = (language: string) => wellKnownPaths(language).map(({path}) => path);
	expect(paths('no')).toEqual(
		expect.arrayContaining(['/personvern', '/personvernerklaering', '/privacy', '/privacy-policy', '/cookies']),
	);
	expect(paths('fi-FI')[0]).toBe('/tietosuojaseloste');
	expect(paths('fi')).toEqual(expect.arrayContaining(['/personvern', '/privacy']));
	expect(paths('')).toEqual(paths('nb'));
});

test.each(lexicons.map(({language}) => language))('few paths are tried on a page in %s', language => {
	expect(wellKnownPaths(language).length).toBeLessThanOrEqual(12);
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
	expect([front, policy, notice].map(text => looksLikePolicy(text))).toEqual([false, true, true]);
});
