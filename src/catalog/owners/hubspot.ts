import type {Owner} from '../vendor.ts';

export const hubspot: Owner = {
	id: 'hubspot',
	name: 'HubSpot',
	country: 'US',
	eea: false,
	aliases: ['HubSpot Inc.'],
	source: 'https://legal.hubspot.com/privacy-policy',
};
