import type {Site} from '../../site.ts';

export const depresjonshjelpen: Site = {
	id: 'depresjonshjelpen',
	host: 'depresjonshjelpen.example',
	language: 'nb',
	title: 'Depresjonshjelpen AS',
	lead: 'Snakk med noen som har tid, på video eller telefon.',
	products: [
		{name: 'Samtale om angst og depresjon', text: 'En time, samme uke.', price: '890 kr', colour: '#457b9d'},
		{name: 'Gruppe på nett', text: 'Seks kvelder, seks deltakere.', price: '1 200 kr', colour: '#1d3557'},
	],
	practice:
		'Waits for consent, and then tells Meta and Microsoft which page was read and Meta a hashed e-mail address; its policy calls a cookie of Google Analytics necessary, forgets one of Meta, and does not agree with the list in its consent dialog.',
	cmp: 'klaro',
	platformList: 'depresjonshjelpen/liste.html',
	policy: {path: '/personvern', file: 'depresjonshjelpen/policy.html', title: 'Personvernerklæring'},
	tags: {
		analytics: [{tag: 'googleTag', account: 'G-D3PR3SJ0N1'}],
		marketing: [
			{tag: 'metaPixel', account: '610044718290355', options: {em: 'besokende@epost.example'}},
			{tag: 'microsoftAdvertising', account: '187330921'},
		],
	},
};
