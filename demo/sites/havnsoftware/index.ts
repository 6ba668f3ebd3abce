import type {Site} from '../../site.ts';

export const havnsoftware: Site = {
	id: 'havnsoftware',
	host: 'havnsoftware.example',
	language: 'en',
	title: 'Havn Software AS',
	lead: 'Planning software for ports and terminals, made in Kristiansand.',
	products: [
		{name: 'Berth planner', text: 'Every quay on one screen.', colour: '#264653'},
		{name: 'Gate', text: 'Trucks in and out without a queue.', colour: '#f4a261'},
	],
	practice:
		'Runs Google Analytics from the first page view behind a notice that can only be dismissed, as its policy says.',
	cmp: 'cookieconsent',
	policy: {path: '/privacy', file: 'havnsoftware/policy.html', title: 'Privacy policy'},
	tags: {always: [{tag: 'googleTag', account: 'G-H4VN50FT01'}]},
};
