import type {Owner} from '../vendor.ts';

export const telia: Owner = {
	id: 'telia',
	name: 'Telia',
	country: 'SE',
	eea: true,
	source: 'https://www.teliacompany.com/en/privacy',
};
