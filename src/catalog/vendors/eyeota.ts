import type {Vendor} from '../vendor.ts';

export const eyeota: Vendor = {
	id: 'eyeota',
	name: 'Eyeota',
	owner: 'dun-bradstreet',
	category: 'advertising',
	tracks: true,
	requests: [{host: 'eyeota.net', beacon: true}],
	sources: ['https://www.eyeota.com/privacy-center'],
};
