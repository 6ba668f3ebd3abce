import type {Site} from '../../site.ts';

export const kystprofil: Site = {
	id: 'kystprofil',
	host: 'kystprofil.example',
	language: 'nb',
	title: 'Kystprofil Reklame AS',
	lead: 'Logoer, nettsider og arbeidsklær for bedrifter langs kysten.',
	products: [
		{name: 'Nettsider', text: 'Tegnet, skrevet og driftet her hos oss.', colour: '#3d5a80'},
		{name: 'Profilklær', text: 'Brodert i Florø, levert på to uker.', colour: '#ee6c4d'},
		{name: 'Skilt og bildekor', text: 'Synlig fra kaia, også i januar.', colour: '#98c1d9'},
	],
	practice: 'Loads Google Analytics only after consent to statistics and nothing else at any time.',
	cmp: 'klaro',
	policy: {path: '/personvernerklaering', file: 'kystprofil/policy.html', title: 'Personvernerklæring'},
	tags: {analytics: [{tag: 'googleTag', account: 'G-KY5TPR0F1L'}]},
};
