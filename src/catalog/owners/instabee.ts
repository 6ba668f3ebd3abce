import type {Owner} from '../vendor.ts';

export const instabee: Owner = {
	id: 'instabee',
	name: 'Instabee',
	country: 'SE',
	eea: true,
	source: 'https://instabee.com/privacy',
};
