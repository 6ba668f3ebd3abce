import type {Vendor} from '../vendor.ts';

export const springserve: Vendor = {
	id: 'springserve',
	name: 'SpringServe',
	owner: 'magnite',
	category: 'advertising',
	tracks: true,
	requests: [
		{host: ['springserve.com', 'spotxchange.com', 'spotx.tv', 'spotxcdn.com', 'tremorhub.com']},
		{host: ['sync.search.spotxchange.com', 'sync.springserve.com', 'partners.tremorhub.com'], beacon: true},
	],
	aliases: ['Magnite Streaming'],
	formerNames: ['SpotX', 'SpotXchange', 'Telaria', 'tremorhub.com'],
	sources: ['https://www.magnite.com/legal/advertising-technology-privacy-policy/'],
};
