import type {Site} from '../../site.ts';

export const fjordhagen: Site = {
	id: 'fjordhagen',
	host: 'fjordhagen.example',
	language: 'nn',
	title: 'Fjordhagen gartneri',
	lead: 'Blomar, bær og gode råd i Hardanger.',
	products: [
		{name: 'Stemorsblom', text: 'Hardfør og blid, frå april.', price: '29 kr', colour: '#7b2cbf'},
		{name: 'Eple', text: 'Plukka i dag tidleg.', price: '45 kr kiloen', colour: '#d90429'},
	],
	practice: 'Sends nothing and stores nothing, and its policy says just that.',
	cmp: null,
	policy: {path: '/personvern', file: 'fjordhagen/policy.html', title: 'Personvernerklæring'},
	tags: {},
};
