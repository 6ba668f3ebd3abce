import type {Owner} from '../vendor.ts';

export const yotpo: Owner = {
	id: 'yotpo',
	name: 'Yotpo',
	country: 'US',
	eea: false,
	source: 'https://www.yotpo.com/privacy-policy/',
};
