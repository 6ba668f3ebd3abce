import type {Vendor} from '../vendor.ts';

export const agillic: Vendor = {
	id: 'agillic',
	name: 'Agillic',
	owner: 'agillic',
	category: 'email-marketing',
	tracks: true,
	requests: [{host: ['agillic.eu', 'agillic.net']}],
	sources: ['https://developers.agillic.com/tracking'],
};
