import type {Vendor} from '../vendor.ts';

export const strossle: Vendor = {
	id: 'strossle',
	name: 'Strossle',
	owner: 'strossle',
	category: 'advertising',
	tracks: true,
	requests: [{host: ['spklw.com', 'sprinklecontent.com', 'sprinkletxt.com', 'strossle.it', 'strossle.com']}],
	sources: ['https://github.com/ampproject/amphtml/blob/main/ads/_config.js'],
};
