import type {Owner} from '../vendor.ts';

export const custompublish: Owner = {
	id: 'custompublish',
	name: 'CustomPublish',
	country: 'NO',
	eea: true,
	source: 'https://www.custompublish.com/',
};
