import type {Owner} from '../vendor.ts';

export const lotame: Owner = {
	id: 'lotame',
	name: 'Lotame',
	country: 'US',
	eea: false,
	source: 'https://www.lotame.com/privacy/',
};
