import type {Vendor} from '../vendor.ts';

export const prisjakt: Vendor = {
	id: 'prisjakt',
	name: 'Prisjakt',
	owner: 'prisjakt',
	category: 'content',
	tracks: false,
	requests: [{host: ['prisjakt.nu', 'prisjakt.no']}],
	sources: ['https://www.prisjakt.nu/'],
};
