import type {Owner} from '../vendor.ts';

export const fonticons: Owner = {
	id: 'fonticons',
	name: 'Fonticons',
	country: 'US',
	eea: false,
	listedAs: ['FontAwesome CDN'],
	source: 'https://fontawesome.com/privacy',
};
