import type {Site} from '../../site.ts';

export const regnskapsvakten: Site = {
	id: 'regnskapsvakten',
	host: 'regnskapsvakten.example',
	language: 'nb',
	title: 'Regnskapsvakten AS',
	lead: 'Vi passer på tallene mens du driver bedriften.',
	products: [
		{name: 'Lønn', text: 'Riktig lønn på riktig dag.', colour: '#2a9d8f'},
		{name: 'Rådgivning', text: 'En time med en som kan skatt.', colour: '#e76f51'},
	],
	practice: 'Runs Google Analytics and Meta Pixel from the first page view and asks nobody.',
	cmp: null,
	policy: {path: '/personvern', file: 'fjellregnskap/policy.html', title: 'Personvern'},
	tags: {
		always: [
			{tag: 'googleTag', account: 'G-REGN5K4P77'},
			{tag: 'metaPixel', account: '602218840731195'},
		],
	},
};
