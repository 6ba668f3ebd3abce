import type {Owner} from '../vendor.ts';

export const infonline: Owner = {
	id: 'infonline',
	name: 'INFOnline',
	country: 'DE',
	eea: true,
	listedAs: ['Infoline'],
	source: 'https://www.infonline.de/datenschutz/',
};
