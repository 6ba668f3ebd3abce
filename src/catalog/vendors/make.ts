import type {Vendor} from '../vendor.ts';

export const make: Vendor = {
	id: 'make',
	name: 'Make',
	owner: 'make',
	category: 'email-marketing',
	tracks: false,
	requests: [{host: 'make.as'}],
	aliases: ['Make AS', 'make.as'],
	ordinaryName: true,
	sources: ['https://support.make.as/hvordan-sendes-dine-nyhetsbrev'],
};
