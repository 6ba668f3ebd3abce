import type {Vendor} from '../vendor.ts';

export const webgains: Vendor = {
	id: 'webgains',
	name: 'Webgains',
	owner: 'webgains',
	category: 'affiliate',
	tracks: true,
	requests: [{host: ['webgains.io', 'webgains.link', 'webgains.com']}, {host: 'track.webgains.com', beacon: true}],
	sources: ['https://www.webgains.com/public/en/privacy/'],
};
