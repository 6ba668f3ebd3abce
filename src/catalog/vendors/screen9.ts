import type {Vendor} from '../vendor.ts';

export const screen9: Vendor = {
	id: 'screen9',
	name: 'Screen9',
	owner: 'quickchannel',
	category: 'content',
	tracks: false,
	requests: [{host: ['screen9.com', 'screen9.tv']}],
	sources: ['https://quickchannel.com/en/cookie-information/'],
};
