import type {Site} from '../../site.ts';

export const fjordsport: Site = {
	id: 'fjordsport',
	host: 'fjordsport.example',
	language: 'nb',
	title: 'Fjordsport AS',
	lead: 'Turutstyr for folk som bor der det regner. Sendt fra Ålesund samme dag.',
	products: [
		{
			name: 'Skalljakke Storegga',
			text: 'Tre lag, tette sømmer og hette som følger med når du snur deg.',
			price: '2 490 kr',
			colour: '#c8553d',
		},
		{
			name: 'Dagstursekk 24 l',
			text: 'Plass til matpakke, ekstra ullgenser og kartet.',
			price: '899 kr',
			colour: '#588b8b',
		},
		{name: 'Ullsokker, tre par', text: 'Strikket i Sunndalen av norsk ull.', price: '299 kr', colour: '#e0a458'},
		{
			name: 'Primus Lomme',
			text: 'Koker en liter på fire minutter, også i motvind.',
			price: '649 kr',
			colour: '#5b5f97',
		},
	],
	practice:
		'Sends cookieless Google Analytics pings and an unlisted beacon before any choice, and on consent runs Analytics with two-year cookies, Google Ads, Meta Pixel and, from the next page, the LinkedIn tag its policy denies.',
	cmp: 'vanillaCookieconsent',
	policy: {path: '/personvern', file: 'fjordsport/policy.html', title: 'Personvernerklæring'},
	tags: {
		always: [
			{tag: 'googleTag', account: 'G-FJ0RD5P0RT', options: {events: ['view_item_list', 'view_promotion']}},
			{tag: 'malepunkt', account: 'fjordsport'},
		],
		marketing: [
			{tag: 'googleTag', account: 'AW-1048221770'},
			{tag: 'metaPixel', account: '284110593327415'},
			{tag: 'linkedin', account: '4417902', from: 'next-page'},
		],
	},
	consentMode: {analytics: 'denied', marketing: 'denied'},
	cookies: ['PHPSESSID=demo0butikk; Path=/; Secure; HttpOnly; SameSite=Lax'],
	fetchesFonts: true,
};
