import type {Owner} from '../vendor.ts';

export const etracker: Owner = {
	id: 'etracker',
	name: 'etracker GmbH',
	country: 'DE',
	eea: true,
	listedAs: ['etracker'],
	source: 'https://www.etracker.com/en/data-privacy/',
};
