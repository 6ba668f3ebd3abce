import type {Site} from '../../site.ts';

export const stuaogsaga: Site = {
	id: 'stuaogsaga',
	host: 'stuaogsaga.example',
	language: 'nb',
	title: 'Stua & Saga AS',
	lead: 'Møbler og lamper som varer lenger enn moten.',
	products: [
		{name: 'Lenestol Vidar', text: 'Bjørk og ull, laget på Hadeland.', price: '8 900 kr', colour: '#7f5539'},
		{name: 'Lampe Måne', text: 'Varmt lys til mørke kvelder.', price: '1 290 kr', colour: '#b08968'},
		{name: 'Pledd Rein', text: 'Vevd i Røros.', price: '1 490 kr', colour: '#9c6644'},
	],
	practice:
		'Runs Google Analytics with a seven-day cookie and tells Google Ads without cookies before any choice, and all other advertisers only after consent to marketing.',
	cmp: 'vanillaCookieconsent',
	policy: {path: '/personvernerklaring', file: 'stuaogsaga/policy.html', title: 'Personvernerklæring'},
	tags: {
		always: [
			{tag: 'googleTag', account: 'G-5TU4S4G401', options: {cookie_expires: 604_800}},
			{tag: 'googleTag', account: 'AW-1077045512'},
		],
		marketing: [
			{tag: 'floodlight', account: '9910442'},
			{tag: 'metaPixel', account: '455019283746152'},
			{tag: 'microsoftAdvertising', account: '187004412'},
			{tag: 'linkedin', account: '5520186'},
		],
	},
	consentMode: {analytics: 'granted', marketing: 'denied'},
};
