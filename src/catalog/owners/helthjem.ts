import type {Owner} from '../vendor.ts';

export const helthjem: Owner = {
	id: 'helthjem',
	name: 'Helthjem',
	country: 'NO',
	eea: true,
	source: 'https://helthjem.no/personvern',
};
