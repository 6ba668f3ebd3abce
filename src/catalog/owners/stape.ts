import type {Owner} from '../vendor.ts';

export const stape: Owner = {
	id: 'stape',
	name: 'Stape',
	country: 'US',
	eea: false,
	source: 'https://stape.io/privacy-notice',
};
