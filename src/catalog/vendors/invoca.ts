import type {Vendor} from '../vendor.ts';

export const invoca: Vendor = {
	id: 'invoca',
	name: 'Invoca',
	owner: 'invoca',
	category: 'analytics',
	tracks: true,
	requests: [{host: ['invocacdn.com', 'invoca.net', 'static.invoca.com']}, {host: 'pnapi.invoca.net', beacon: true}],
	aliases: ['Invoca Inc.', 'Invoca.com'],
	ordinaryName: true,
	sources: ['https://www.invoca.com/privacy-policy'],
};
