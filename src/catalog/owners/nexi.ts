import type {Owner} from '../vendor.ts';

export const nexi: Owner = {
	id: 'nexi',
	name: 'Nexi',
	country: 'IT',
	eea: true,
	aliases: ['Nets'],
	source: 'https://www.nexigroup.com/',
};
