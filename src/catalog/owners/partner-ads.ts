import type {Owner} from '../vendor.ts';

export const partnerAds: Owner = {
	id: 'partner-ads',
	name: 'Partner-ads ApS',
	country: 'DK',
	eea: true,
	source: 'https://www.partner-ads.com/dk/',
};
