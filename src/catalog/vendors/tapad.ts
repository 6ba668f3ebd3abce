import type {Vendor} from '../vendor.ts';

export const tapad: Vendor = {
	id: 'tapad',
	name: 'Tapad',
	owner: 'experian',
	category: 'advertising',
	tracks: true,
	requests: [{host: 'tapad.com', beacon: true}],
	sources: ['https://www.experian.com/privacy/'],
};
