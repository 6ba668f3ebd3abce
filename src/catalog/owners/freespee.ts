import type {Owner} from '../vendor.ts';

export const freespee: Owner = {
	id: 'freespee',
	name: 'Freespee',
	country: 'SE',
	eea: true,
	source: 'https://www.freespee.com/privacy-policy',
};
