import type {Vendor} from '../vendor.ts';

export const two: Vendor = {
	id: 'two',
	name: 'Two',
	owner: 'two',
	category: 'payment',
	tracks: false,
	requests: [{host: 'two.inc'}],
	aliases: ['two.inc'],
	ordinaryName: true,
	sources: ['https://docs.two.inc/'],
};
