import type {Site} from '../../site.ts';

export const hytterom: Site = {
	id: 'hytterom',
	host: 'hytterom.example',
	language: 'nb',
	title: 'Hytterom AS',
	lead: 'Små hytter til leie, langt fra veien.',
	products: [
		{name: 'Steinbu', text: 'To senger, ett bål.', price: '950 kr natten', colour: '#6b705c'},
		{name: 'Sjøbu', text: 'Båt og krabbeteiner følger med.', price: '1 200 kr natten', colour: '#457b9d'},
	],
	practice:
		'Has no policy; asks for consent and keeps to it, with Matomo on its own host and Google Analytics after a yes.',
	cmp: 'klaro',
	policy: null,
	tags: {
		analytics: [
			{tag: 'matomo', account: '3'},
			{tag: 'googleTag', account: 'G-HYTT3R0M12'},
		],
	},
};
