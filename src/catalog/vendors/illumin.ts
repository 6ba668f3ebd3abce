import type {Vendor} from '../vendor.ts';

export const illumin: Vendor = {
	id: 'illumin',
	name: 'illumin',
	owner: 'illumin',
	category: 'advertising',
	tracks: true,
	requests: [{host: 'acuityplatform.com'}],
	aliases: ['acuityplatform.com'],
	formerNames: ['AcuityAds', 'Acuity Ads'],
	sources: ['https://illumin.com/privacy-policy/'],
};
