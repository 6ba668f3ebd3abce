import type {Vendor} from '../vendor.ts';

export const getresponse: Vendor = {
	id: 'getresponse',
	name: 'GetResponse',
	owner: 'getresponse',
	category: 'email-marketing',
	tracks: true,
	requests: [{host: ['gr-cdn.com', 'gr-wcon.com']}, {host: 'getresponse.com', tracks: false}],
	aliases: ['Get Response'],
	sources: ['https://www.getresponse.com/de/legal/cookie-policy-us'],
};
