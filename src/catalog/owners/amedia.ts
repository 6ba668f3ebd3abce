import type {Owner} from '../vendor.ts';

export const amedia: Owner = {
	id: 'amedia',
	name: 'Amedia',
	country: 'NO',
	eea: true,
	source: 'https://www.amedia.no/personvern',
};
