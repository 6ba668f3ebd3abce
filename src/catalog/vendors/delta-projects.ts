import type {Vendor} from '../vendor.ts';

export const deltaProjects: Vendor = {
	id: 'delta-projects',
	name: 'Delta Projects',
	owner: 'azerion',
	category: 'advertising',
	tracks: true,
	requests: [{host: 'de17a.com', beacon: true}],
	aliases: ['de17a.com'],
	sources: ['https://www.azerion.com/privacy-policy/'],
};
