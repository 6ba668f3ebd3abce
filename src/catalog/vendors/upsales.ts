import type {Vendor} from '../vendor.ts';

export const upsales: Vendor = {
	id: 'upsales',
	name: 'Upsales',
	owner: 'upsales',
	category: 'analytics',
	tracks: true,
	requests: [{host: 'upsales.com'}, {host: 'img.upsales.com', beacon: true}],
	sources: ['https://upsales.com/'],
};
