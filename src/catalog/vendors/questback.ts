import type {Vendor} from '../vendor.ts';

export const questback: Vendor = {
	id: 'questback',
	name: 'Questback',
	owner: 'questback',
	category: 'customer-interaction',
	tracks: false,
	requests: [{host: 'questback.com'}],
	aliases: ['Quest Back'],
	sources: ['https://www.questback.com/'],
};
