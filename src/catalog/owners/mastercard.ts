import type {Owner} from '../vendor.ts';

export const mastercard: Owner = {
	id: 'mastercard',
	name: 'Mastercard',
	country: 'US',
	eea: false,
	listedAs: ['Dynamic Yield'],
	source: 'https://www.mastercard.com/global/en/vision/corp-responsibility/commitment-to-privacy/privacy.html',
};
