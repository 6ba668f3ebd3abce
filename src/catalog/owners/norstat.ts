import type {Owner} from '../vendor.ts';

export const norstat: Owner = {
	id: 'norstat',
	name: 'Norstat',
	country: 'NO',
	eea: true,
	source: 'https://www.norstatpanel.com/en/data-protection',
};
