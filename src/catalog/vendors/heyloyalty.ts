import type {Vendor} from '../vendor.ts';

export const heyloyalty: Vendor = {
	id: 'heyloyalty',
	name: 'Heyloyalty',
	owner: 'heyloyalty',
	category: 'email-marketing',
	tracks: false,
	requests: [{host: 'heyloyalty.com'}],
	aliases: ['Hey Loyalty'],
	sources: ['https://heyloyalty.com/'],
};
