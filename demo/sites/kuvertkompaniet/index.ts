import type {Site} from '../../site.ts';

export const kuvertkompaniet: Site = {
	id: 'kuvertkompaniet',
	host: 'kuvertkompaniet.example',
	language: 'nb',
	title: 'Kuvertkompaniet AS',
	lead: 'Trykk, pakking og utsending fra Heimdal.',
	products: [
		{name: 'Utsending', text: 'Ti eller ti tusen brev, samme omtanke.', colour: '#4a4e69'},
		{name: 'Trykk', text: 'Konvolutter, brosjyrer og kort.', colour: '#c9ada7'},
	],
	practice:
		'Asks for consent but runs no tag in any state: nothing is shared, and the tools its policy names are gone.',
	cmp: 'klaro',
	policy: {path: '/personvernerklaering', file: 'kuvertkompaniet/policy.html', title: 'Personvernerklæring'},
	tags: {analytics: []},
};
