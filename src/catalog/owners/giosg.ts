import type {Owner} from '../vendor.ts';

export const giosg: Owner = {
	id: 'giosg',
	name: 'Giosg',
	country: 'FI',
	eea: true,
	source: 'https://www.giosg.com/privacy-policy',
};
