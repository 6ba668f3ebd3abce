import type {Vendor} from '../vendor.ts';

export const popads: Vendor = {
	id: 'popads',
	name: 'PopAds',
	owner: 'popads',
	category: 'advertising',
	tracks: true,
	requests: [{host: ['popads.net', 'popadscdn.net']}],
	sources: ['https://www.popads.net/'],
};
