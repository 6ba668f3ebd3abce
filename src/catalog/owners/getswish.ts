import type {Owner} from '../vendor.ts';

export const getswish: Owner = {
	id: 'getswish',
	name: 'Getswish',
	country: 'SE',
	eea: true,
	source: 'https://www.swish.nu/',
};
