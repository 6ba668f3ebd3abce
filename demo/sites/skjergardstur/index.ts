import type {Site} from '../../site.ts';

export const skjergardstur: Site = {
	id: 'skjergardstur',
	host: 'skjergardstur.example',
	language: 'nb',
	title: 'Skjergardstur AS',
	lead: 'Kajakk, kart og kaffe mellom holmene utenfor Risør.',
	products: [
		{name: 'Morgentur', text: 'Tre timer, rolig vann, ferske boller.', price: '690 kr', colour: '#1b4965'},
		{name: 'Utleie', text: 'Kajakk og vest for en hel dag.', price: '450 kr', colour: '#62b6cb'},
	],
	practice:
		'Runs Google Analytics only after a yes, and no Meta Pixel, as its policy says; the agreement the policy leans on was struck down in 2020.',
	cmp: 'klaro',
	policy: {path: '/personvern', file: 'skjergardstur/policy.html', title: 'Personvernerklæring'},
	tags: {analytics: [{tag: 'googleTag', account: 'G-5KJ3RG4RD7'}]},
};
