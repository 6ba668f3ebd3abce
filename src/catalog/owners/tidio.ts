import type {Owner} from '../vendor.ts';

export const tidio: Owner = {
	id: 'tidio',
	name: 'Tidio',
	country: 'US',
	eea: false,
	source: 'https://www.tidio.com/privacy-policy/',
};
