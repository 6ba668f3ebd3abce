import type {Owner} from '../vendor.ts';

export const tawkTo: Owner = {
	id: 'tawk-to',
	name: 'tawk.to',
	country: 'US',
	eea: false,
	source: 'https://www.tawk.to/privacy-policy/',
};
