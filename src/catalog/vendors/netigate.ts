import type {Vendor} from '../vendor.ts';

export const netigate: Vendor = {
	id: 'netigate',
	name: 'Netigate',
	owner: 'netigate',
	category: 'customer-interaction',
	tracks: false,
	requests: [{host: ['netigate.se', 'netigate.net', 'ntgt.de']}],
	sources: ['https://www.netigate.net/'],
};
