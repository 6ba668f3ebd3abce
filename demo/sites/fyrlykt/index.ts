import type {Site} from '../../site.ts';

export const fyrlykt: Site = {
	id: 'fyrlykt',
	host: 'fyrlykt.example',
	language: 'nb',
	title: 'Fyrlykt Byrå AS',
	lead: 'Kampanjer som blir sett, fra Lindesnes til Lista.',
	products: [
		{name: 'Kampanjer', text: 'Fra idé til plakat på tre uker.', colour: '#bc4749'},
		{name: 'Film', text: 'Korte filmer for sosiale medier.', colour: '#386641'},
	],
	practice:
		'Runs Google Analytics, Meta Pixel and an unlisted beacon before any choice and after a no as well; Google Ads joins after a yes.',
	cmp: 'cookieconsent',
	policy: {path: '/personvern', file: 'kystprofil/policy.html', title: 'Personvern'},
	tags: {
		always: [
			{tag: 'googleTag', account: 'G-FYRLYKT001'},
			{tag: 'metaPixel', account: '731902264410858'},
			{tag: 'malepunkt', account: 'fyrlykt'},
		],
		marketing: [{tag: 'googleTag', account: 'AW-1099330041'}],
	},
};
