import type {Vendor} from '../vendor.ts';

export const clerkIo: Vendor = {
	id: 'clerk-io',
	name: 'Clerk.io',
	owner: 'clerk-io',
	category: 'testing',
	tracks: true,
	requests: [{host: 'clerk.io'}, {host: 'api.clerk.io', path: '/v2/log/', beacon: true}],
	aliases: ['Clerk io'],
	evidence: ['key'],
	sources: ['https://help.clerk.io/platform/data/cookieless-solution'],
};
