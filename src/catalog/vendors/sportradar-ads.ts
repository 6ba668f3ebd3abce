import type {Vendor} from '../vendor.ts';

export const sportradarAds: Vendor = {
	id: 'sportradar-ads',
	name: 'Sportradar',
	owner: 'sportradar',
	category: 'advertising',
	tracks: true,
	requests: [{host: 'sportradarserving.com'}],
	aliases: ['sportradarserving.com'],
	sources: ['https://sportradar.com/privacy/'],
};
