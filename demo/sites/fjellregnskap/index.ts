import type {Site} from '../../site.ts';

export const fjellregnskap: Site = {
	id: 'fjellregnskap',
	host: 'fjellregnskap.example',
	language: 'nb',
	title: 'Fjellregnskap AS',
	lead: 'Regnskap for små bedrifter i fjellbygdene.',
	products: [
		{name: 'Løpende regnskap', text: 'Bilagene inn, oversikten ut, hver måned.', colour: '#6d597a'},
		{name: 'Årsoppgjør', text: 'Ferdig før påske, hvert år.', colour: '#355070'},
	],
	practice: 'Sets nothing and calls nobody, with or without a choice.',
	cmp: null,
	policy: {path: '/personvern', file: 'fjellregnskap/policy.html', title: 'Personvern'},
	tags: {},
};
