import type {Owner} from '../vendor.ts';

export const sitecore: Owner = {
	id: 'sitecore',
	name: 'Sitecore',
	country: 'US',
	eea: false,
	listedAs: ['Reflektion'],
	source: 'https://www.sitecore.com/trust/privacy-policy',
};
