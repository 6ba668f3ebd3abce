import type {Owner} from '../vendor.ts';

export const bambuser: Owner = {
	id: 'bambuser',
	name: 'Bambuser',
	country: 'SE',
	eea: true,
	source: 'https://bambuser.com/privacy-policy',
};
