import type {Owner} from '../vendor.ts';

export const indexExchange: Owner = {
	id: 'index-exchange',
	name: 'Index Exchange',
	country: 'CA',
	eea: false,
	source: 'https://www.indexexchange.com/privacy',
};
