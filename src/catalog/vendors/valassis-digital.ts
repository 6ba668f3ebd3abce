import type {Vendor} from '../vendor.ts';

export const valassisDigital: Vendor = {
	id: 'valassis-digital',
	name: 'Valassis Digital',
	owner: 'vericast',
	category: 'advertising',
	tracks: true,
	requests: [{host: 'mxptint.net', beacon: true}],
	aliases: ['mxptint.net'],
	formerNames: ['MaxPoint'],
	sources: ['https://www.vericast.com/privacy/'],
};
