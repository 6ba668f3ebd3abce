import type {Owner} from '../vendor.ts';

export const netigate: Owner = {
	id: 'netigate',
	name: 'Netigate',
	country: 'SE',
	eea: true,
	source: 'https://www.netigate.net/',
};
