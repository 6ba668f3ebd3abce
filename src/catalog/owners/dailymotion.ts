import type {Owner} from '../vendor.ts';

export const dailymotion: Owner = {
	id: 'dailymotion',
	name: 'Dailymotion',
	country: 'FR',
	eea: true,
	source: 'https://legal.dailymotion.com/en/privacy-policy/',
};
