import type {Site} from '../../site.ts';

export const lysloft: Site = {
	id: 'lysloft',
	host: 'lysloft.example',
	language: 'nb',
	title: 'Lysloft AS',
	lead: 'Lamper for loft, stue og lange vinterkvelder.',
	products: [
		{name: 'Taklampe Nova', text: 'Munnblåst glass i tre farger.', price: '2 190 kr', colour: '#3c096c'},
		{name: 'Leselampe Blyant', text: 'Tynn, svart og lett å flytte.', price: '990 kr', colour: '#240046'},
	],
	practice:
		'Gives Google Analytics cookies of two years and runs Meta Pixel, LinkedIn and Hotjar before any choice and after a no; Google Ads and Microsoft Advertising wait for a yes, and an unlisted beacon counts the noes.',
	cmp: 'vanillaCookieconsent',
	policy: {path: '/personvern', file: 'stuaogsaga/policy.html', title: 'Personvern'},
	tags: {
		always: [
			{tag: 'googleTag', account: 'G-LY5L0FT990'},
			{tag: 'metaPixel', account: '388104472091563'},
			{tag: 'linkedin', account: '6102977'},
			{tag: 'hotjar', account: '4410038'},
		],
		marketing: [
			{tag: 'googleTag', account: 'AW-1055512098'},
			{tag: 'microsoftAdvertising', account: '187119030'},
		],
		onReject: [{tag: 'malepunkt', account: 'lysloft'}],
	},
};
