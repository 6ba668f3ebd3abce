import type {Owner} from '../vendor.ts';

export const readpeak: Owner = {
	id: 'readpeak',
	name: 'Readpeak',
	country: 'FI',
	eea: true,
	source: 'https://www.readpeak.com/terms/readpeak-privacy-policy',
};
