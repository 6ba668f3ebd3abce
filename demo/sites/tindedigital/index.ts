import type {Site} from '../../site.ts';

export const tindedigital: Site = {
	id: 'tindedigital',
	host: 'tindedigital.example',
	language: 'en',
	title: 'Tinde Digital AS',
	lead: 'Maps and models for people who build on steep ground.',
	products: [
		{name: 'Terrain models', text: 'From drone to drawing in a day.', colour: '#606c38'},
		{name: 'Slope watch', text: 'Sensors that call before it slides.', colour: '#bc6c25'},
	],
	practice:
		'Runs Google Analytics as its policy says, and Hotjar and Meta Pixel of which the policy says nothing, all from the first page view.',
	cmp: null,
	policy: {path: '/privacy', file: 'havnsoftware/policy.html', title: 'Privacy policy'},
	tags: {
		always: [
			{tag: 'googleTag', account: 'G-T1NDED1G17'},
			{tag: 'hotjar', account: '3391207'},
			{tag: 'metaPixel', account: '918820017364402'},
		],
	},
};
