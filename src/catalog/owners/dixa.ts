import type {Owner} from '../vendor.ts';

export const dixa: Owner = {
	id: 'dixa',
	name: 'Dixa',
	country: 'DK',
	eea: true,
	source: 'https://www.dixa.com/',
};
