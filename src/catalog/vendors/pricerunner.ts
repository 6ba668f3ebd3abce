import type {Vendor} from '../vendor.ts';

export const pricerunner: Vendor = {
	id: 'pricerunner',
	name: 'PriceRunner',
	owner: 'klarna',
	category: 'content',
	tracks: false,
	requests: [{host: ['pricerunner.com', 'pricerunner.dk', 'pricerunner.se']}],
	aliases: ['Price Runner'],
	sources: ['https://www.pricerunner.com/'],
};
