import type {Vendor} from '../vendor.ts';

export const bidtellect: Vendor = {
	id: 'bidtellect',
	name: 'Bidtellect',
	owner: 'simpli-fi',
	category: 'advertising',
	tracks: true,
	requests: [{host: 'bttrack.com'}, {host: 'bttrack.com', path: /^\/(?:pixel|dmp|engagement|sync)/i, beacon: true}],
	aliases: ['bttrack.com'],
	sources: ['https://simpli.fi/site-privacy-policy/'],
};
