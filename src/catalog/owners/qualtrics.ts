import type {Owner} from '../vendor.ts';

export const qualtrics: Owner = {
	id: 'qualtrics',
	name: 'Qualtrics',
	country: 'US',
	eea: false,
	source: 'https://www.qualtrics.com/privacy-statement/',
};
