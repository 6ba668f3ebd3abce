import type {Owner} from '../vendor.ts';

export const paloma: Owner = {
	id: 'paloma',
	name: 'Paloma AB',
	country: 'SE',
	eea: true,
	source: 'https://www.paloma.se/',
};
