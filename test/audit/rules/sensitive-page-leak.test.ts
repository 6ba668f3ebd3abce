import {expect, test} from 'vitest';
import {findings, outcome, visit, type Visit} from '../../support/visit.ts';

const rule = 'sensitive-page-leak';
const nb = 'Personvern. Vi bruker Meta Pixel.';
const site = (url = 'https://side.example') => visit(url).says(nb).asks().accepts();
const told = (visited: Visit) => findings(visited, rule);
const meta = (page: string) => `https://www.facebook.com/tr?id=1&ev=PageView&dl=${encodeURIComponent(page)}`;
const bing = (title: string) => `https://bat.bing.com/action/0?ti=1&evt=pageLoad&tl=${encodeURIComponent(title)}`;

test('an advertiser is told the address of a page on an illness', () => {
	expect(told(site().requests(meta('https://side.example/rad/fødselsdepresjon')))).toMatchObject([
		{
			outcome: 'failed',
			vendor: 'meta-pixel',
			phase: 'accepted',
			confidence: 'medium',
			data: {words: 'fødselsdepresjon', parameters: 'dl', topicsKeys: 'sensitive_health'},
		},
	]);
});

test('before any yes, and with more than one word, there is less doubt', () => {
	const early = visit('https://side.example').says(nb).requests(bing('Angst og depresjon'));
	expect(told(early)).toMatchObject([
		{outcome: 'failed', confidence: 'high', data: {words: 'angst, depresjon', parameters: 'tl'}},
	]);
});

test('the name of the site itself may say it', () => {
	const bible = site('https://www.bibel.example').requests(meta('https://www.bibel.example/'));
	expect(told(bible)).toMatchObject([{outcome: 'failed', data: {words: 'bibel', topicsKeys: 'sensitive_religion'}}]);
});

test('what was looked for on the site is a part of its address; campaigns are not', () => {
	expect(outcome(site().requests(meta('https://side.example/sok?q=klamydia')), rule)).toBe('failed');
	expect(outcome(site().requests(meta('https://side.example/?utm_campaign=depresjon')), rule)).toBe('passed');
});

test('titles within what Meta gathers of a page, and a path with semicolons', () => {
	const features = encodeURIComponent(JSON.stringify({title: 'Hjelp mot spiseforstyrrelser'}));
	expect(
		outcome(
			site().requests(`https://www.facebook.com/tr?id=1&ev=SubscribedButtonClick&cd[pageFeatures]=${features}`),
			rule,
		),
	).toBe('failed');
	const floodlight = `https://ad.doubleclick.net/activity;src=1;type=a;cat=b;~oref=${encodeURIComponent('https://side.example/abort')}`;
	expect(outcome(site().requests(floodlight), rule)).toBe('failed');
});

test.each([
	['https://side.example/helsefremmende-arbeid', 'helsefremmende'],
	['https://side.example/hiv-test', 'hiv'],
	['https://side.example/foedselsdepresjon', 'foedselsdepresjon'],
	['https://side.example/barnevern', 'barnevern'],
	['https://side.example/ufrivillig-barnl%C3%B8shet', 'ufrivillig barnløshet'],
	['https://side.example/en/eating-disorders', 'eating disorders'],
])('%s has a word of the kind', (page, word) => {
	expect(told(site().requests(meta(page)))).toMatchObject([{outcome: 'failed', data: {words: word}}]);
});

test.each([
	['Barnevogner til salgs'],
	['Klær til barn'],
	['Kreftene i naturen'],
	['Krefter som former landskapet'],
	['Helsekost på nett'],
	['Sykler og sykkelklær'],
	['Hotell i Kirkenes'],
	['Straffespark i siste minutt'],
	['Databehandling og lagring'],
	['Turutstyr – velkommen'],
	['Poster og rammer'],
	['Lampe Måne'],
])('«%s» has none', title => {
	expect(outcome(site().requests(bing(title)), rule)).toBe('passed');
});

test('two words that go with a topic, and with much else, are for a person to weigh', () => {
	expect(told(site().requests(bing('Spill for barn og ungdom')))).toMatchObject([
		{outcome: 'cantTell', variant: 'weak', data: {words: 'barn, ungdom'}},
	]);
});

test('words are read in the language of the site', () => {
	const swedish = visit('https://side.example')
		.says('Integritetspolicy. Vi använder Meta Pixel. Du kan läsa mer om hur vi behandlar dina uppgifter.', 'sv')
		.asks()
		.accepts();
	expect(outcome(swedish.requests(bing('Sex tips för trädgården')), rule)).toBe('passed');
	const czech = visit('https://side.example')
		.says('Zásady ochrany osobních údajů. Vaše údaje zpracováváme pouze pro vyřízení objednávky.', 'cs')
		.asks()
		.accepts();
	expect(told(czech.requests(bing('Deprese a úzkost')))).toMatchObject([{outcome: 'cantTell', variant: 'language'}]);
});

test('of those who advertise alone, and of the site’s own pages', () => {
	const analytics = 'https://www.google-analytics.com/g/collect?v=2&tid=G-ABC1234&dt=Depresjon';
	expect(outcome(site().requests(analytics), rule)).toBe('inapplicable');
	expect(outcome(site().requests(meta('https://annen.example/depresjon')), rule)).toBe('passed');
});

test('not seen in full, or not read, is not passed', () => {
	expect(outcome(visit('https://side.example').says(nb).asks().requests(meta('https://side.example/')), rule)).toBe(
		'cantTell',
	);
	const blob = site().requests('https://www.facebook.com/tr', {method: 'POST', type: 'ping'});
	expect(told(blob)).toMatchObject([{outcome: 'cantTell', variant: 'unread'}]);
	const stopped = site().requests(meta('https://side.example/hiv'), {fails: 'net::ERR_BLOCKED_BY_CLIENT'});
	expect(told(stopped)).toMatchObject([{outcome: 'cantTell', variant: 'blocked'}]);
});
