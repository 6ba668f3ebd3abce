import type {Vendor} from '../vendor.ts';

export const emediate: Vendor = {
	id: 'emediate',
	name: 'Emediate',
	owner: 'piano-software',
	category: 'advertising',
	tracks: true,
	requests: [{host: ['emediate.dk', 'emediate.eu', 'emediate.se']}],
	sources: ['https://www.piano.io/legal/privacy-policy'],
};
