import type {Owner} from '../vendor.ts';

export const raygun: Owner = {
	id: 'raygun',
	name: 'Raygun',
	country: 'NZ',
	eea: false,
	source: 'https://raygun.com/privacy',
};
