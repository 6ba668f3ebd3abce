import type {Vendor} from '../vendor.ts';

export const relevantDigital: Vendor = {
	id: 'relevant-digital',
	name: 'Relevant Digital',
	owner: 'relevant-digital',
	category: 'advertising',
	tracks: true,
	requests: [{host: 'relevant-digital.com'}],
	storage: ['_rlvData'],
	aliases: ['Relevant Digital Oy', 'Relevant Yield', 'relevant-digital.com'],
	ordinaryName: true,
	sources: [
		'https://cdn.relevant-digital.com/resources/deviceStorage.json',
		'https://docs.prebid.org/dev-docs/bidders/relevantdigital.html',
	],
};
