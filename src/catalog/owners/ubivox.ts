import type {Owner} from '../vendor.ts';

export const ubivox: Owner = {
	id: 'ubivox',
	name: 'Ubivox',
	country: 'DK',
	eea: true,
	source: 'https://www.ubivox.com/',
};
