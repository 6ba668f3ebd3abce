import type {Vendor} from '../vendor.ts';

export const simpliFi: Vendor = {
	id: 'simpli-fi',
	name: 'Simpli.fi',
	owner: 'simpli-fi',
	category: 'advertising',
	tracks: true,
	requests: [{host: 'simpli.fi'}, {host: ['um.simpli.fi', 'i.simpli.fi'], beacon: true}],
	aliases: ['Simplifi'],
	sources: ['https://simpli.fi/site-privacy-policy/'],
};
