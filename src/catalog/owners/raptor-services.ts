import type {Owner} from '../vendor.ts';

export const raptorServices: Owner = {
	id: 'raptor-services',
	name: 'Raptor Services',
	country: 'DK',
	eea: true,
	aliases: ['Raptor Smart Advisor'],
	source: 'https://www.raptorservices.com/privacy-policy',
};
