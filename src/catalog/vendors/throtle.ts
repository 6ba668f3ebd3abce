import type {Vendor} from '../vendor.ts';

export const throtle: Vendor = {
	id: 'throtle',
	name: 'Throtle',
	owner: 'throtle',
	category: 'advertising',
	tracks: true,
	requests: [{host: 'thrtle.com', beacon: true}],
	aliases: ['thrtle.com'],
	sources: ['https://throtle.io/privacy-policy/'],
};
