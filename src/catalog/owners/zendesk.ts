import type {Owner} from '../vendor.ts';

export const zendesk: Owner = {
	id: 'zendesk',
	name: 'Zendesk',
	country: 'US',
	eea: false,
	aliases: ['Zopim Technologies'],
	listedAs: ['Zopim'],
	source: 'https://www.zendesk.com/company/agreements-and-terms/privacy-notice/',
};
