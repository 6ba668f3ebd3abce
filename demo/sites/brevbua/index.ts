import type {Site} from '../../site.ts';

export const brevbua: Site = {
	id: 'brevbua',
	host: 'brevbua.example',
	language: 'nb',
	title: 'Brevbua AS',
	lead: 'Brevene dine, trykket og sendt i dag.',
	products: [
		{name: 'Massebrev', text: 'Last opp, godkjenn, ferdig.', colour: '#22577a'},
		{name: 'Invitasjoner', text: 'På tykt papir, med frimerke.', colour: '#80ed99'},
	],
	practice:
		'Runs Google Analytics before any choice and after a no, and Google Ads and an undeclared Meta Pixel after a yes, though it says it shares with nobody.',
	cmp: 'klaro',
	policy: {path: '/personvern', file: 'kuvertkompaniet/policy.html', title: 'Personvern'},
	tags: {
		always: [{tag: 'googleTag', account: 'G-8R3V8U4000'}],
		marketing: [
			{tag: 'googleTag', account: 'AW-1033388123'},
			{tag: 'metaPixel', account: '540027719384610'},
		],
	},
};
