import type {Owner} from '../vendor.ts';

export const imperva: Owner = {
	id: 'imperva',
	name: 'Imperva',
	country: 'US',
	eea: false,
	listedAs: ['Distil Networks'],
	source: 'https://www.imperva.com/trust-center/privacy-statement/',
};
