import type {Owner} from '../vendor.ts';

export const crazyEgg: Owner = {
	id: 'crazy-egg',
	name: 'Crazy Egg',
	country: 'US',
	eea: false,
	source: 'https://www.crazyegg.com/privacy',
};
