import type {Owner} from '../vendor.ts';

export const teads: Owner = {
	id: 'teads',
	name: 'Teads',
	country: 'US',
	eea: false,
	aliases: ['Outbrain Inc.', 'Outbrain UK'],
	listedAs: ['Outbrain', 'Zemanta', 'Ligatus', 'Teads Managed Services'],
	source: 'https://www.teads.com/privacy-policy/',
};
