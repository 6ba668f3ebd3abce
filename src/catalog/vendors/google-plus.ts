import type {Vendor} from '../vendor.ts';

export const googlePlus: Vendor = {
	id: 'google-plus',
	name: 'Google+',
	owner: 'google',
	category: 'social',
	tracks: true,
	requests: [{host: 'plus.google.com'}, {host: 'apis.google.com', path: '/js/plusone.js'}],
	aliases: ['Google Plus', 'Google +1', 'GooglePlus'],
	discontinued: true,
	sources: ['https://support.google.com/plus/answer/9195133'],
};
