import type {Vendor} from '../vendor.ts';

export const jqueryCdn: Vendor = {
	id: 'jquery-cdn',
	name: 'jQuery CDN',
	owner: 'openjs-foundation',
	category: 'hosting',
	tracks: false,
	requests: [{host: 'jquery.com'}],
	aliases: ['code.jquery.com'],
	sources: ['https://releases.jquery.com/'],
};
