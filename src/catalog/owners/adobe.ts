import type {Owner} from '../vendor.ts';

export const adobe: Owner = {
	id: 'adobe',
	name: 'Adobe',
	country: 'US',
	eea: false,
	listedAs: ['everestads.com'],
	source: 'https://www.adobe.com/privacy/policy.html',
};
