import type {Owner} from '../vendor.ts';

export const adform: Owner = {
	id: 'adform',
	name: 'Adform',
	country: 'DK',
	eea: true,
	source: 'https://site.adform.com/privacy-center/platform-privacy/product-and-services-privacy-policy/',
};
