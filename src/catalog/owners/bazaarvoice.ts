import type {Owner} from '../vendor.ts';

export const bazaarvoice: Owner = {
	id: 'bazaarvoice',
	name: 'Bazaarvoice',
	country: 'US',
	eea: false,
	listedAs: ['Curalate'],
	source: 'https://www.bazaarvoice.com/legal/privacy-policy/',
};
