import type {Owner} from '../vendor.ts';

export const adyen: Owner = {
	id: 'adyen',
	name: 'Adyen',
	country: 'NL',
	eea: true,
	source: 'https://www.adyen.com/policies-and-disclaimer/privacy-policy',
};
