import type {Vendor} from '../vendor.ts';

export const samsungAds: Vendor = {
	id: 'samsung-ads',
	name: 'Samsung Ads',
	owner: 'samsung',
	category: 'advertising',
	tracks: true,
	requests: [
		{host: ['adgear.com', 'adgrx.com', 'samsungads.com']},
		{host: 'adgrx.com', path: /^\/(?:bid|cookies|imp)/, beacon: true},
	],
	aliases: ['Samsung DSP', 'adgrx.com'],
	formerNames: ['AdGear'],
	sources: ['https://www.samsung.com/us/privacy/'],
};
