import type {Owner} from '../vendor.ts';

export const loopme: Owner = {
	id: 'loopme',
	name: 'LoopMe',
	country: 'GB',
	eea: false,
	source: 'https://legal.loopme.com/privacy-center',
};
