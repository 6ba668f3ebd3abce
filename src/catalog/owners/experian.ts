import type {Owner} from '../vendor.ts';

export const experian: Owner = {
	id: 'experian',
	name: 'Experian',
	country: 'JE',
	eea: false,
	listedAs: ['Tapad'],
	source: 'https://www.experianplc.com/privacy/',
};
