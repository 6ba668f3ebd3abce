import type {Vendor} from '../vendor.ts';

export const zync: Vendor = {
	id: 'zync',
	name: 'Zync',
	owner: 'zeta-global',
	category: 'advertising',
	tracks: true,
	requests: [{host: 'rezync.com', beacon: true}],
	aliases: ['rezync.com'],
	sources: ['https://zetaglobal.com/privacy-policy/'],
};
