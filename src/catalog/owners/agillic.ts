import type {Owner} from '../vendor.ts';

export const agillic: Owner = {
	id: 'agillic',
	name: 'Agillic',
	country: 'DK',
	eea: true,
	source: 'https://agillic.com/privacy-policy/',
};
