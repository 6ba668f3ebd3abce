import type {Owner} from '../vendor.ts';

export const luckyOrange: Owner = {
	id: 'lucky-orange',
	name: 'Lucky Orange',
	country: 'US',
	eea: false,
	source: 'https://www.luckyorange.com/legal/privacy',
};
