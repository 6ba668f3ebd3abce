import type {Owner} from '../vendor.ts';

export const illumin: Owner = {
	id: 'illumin',
	name: 'illumin',
	country: 'CA',
	eea: false,
	aliases: ['AcuityAds Inc.'],
	listedAs: ['AcuityAds'],
	source: 'https://illumin.com/privacy-policy/',
};
