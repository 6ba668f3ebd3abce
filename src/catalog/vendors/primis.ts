import type {Vendor} from '../vendor.ts';

export const primis: Vendor = {
	id: 'primis',
	name: 'Primis',
	owner: 'primis',
	category: 'advertising',
	tracks: true,
	requests: [{host: ['primis.tech', 'sekindo.com']}],
	formerNames: ['Sekindo'],
	sources: ['https://www.primis.tech/privacy-policy/'],
};
