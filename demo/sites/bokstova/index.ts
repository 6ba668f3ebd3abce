import type {Site} from '../../site.ts';

export const bokstova: Site = {
	id: 'bokstova',
	host: 'bokstova.example',
	language: 'nn',
	title: 'Bokstova AS',
	lead: 'Nye og brukte bøker frå Sunnfjord, sende same dag.',
	products: [
		{name: 'Vinterlesing', text: 'Tre romanar til ein god pris.', price: '399 kr', colour: '#5f0f40'},
		{name: 'Bøker om fjellet', text: 'Kart, ruter og forteljingar.', price: '249 kr', colour: '#0f4c5c'},
	],
	practice:
		'Asks first, and runs Google Analytics and Meta Pixel after a yes; the list in its policy and the one in its consent dialog name every cookie, and agree.',
	cmp: 'klaro',
	platformList: 'bokstova/liste.html',
	policy: {path: '/personvern', file: 'bokstova/policy.html', title: 'Personvernerklæring'},
	tags: {
		analytics: [{tag: 'googleTag', account: 'G-B0KST0VA11'}],
		marketing: [{tag: 'metaPixel', account: '720018834455102'}],
	},
};
