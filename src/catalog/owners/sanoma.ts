import type {Owner} from '../vendor.ts';

export const sanoma: Owner = {
	id: 'sanoma',
	name: 'Sanoma',
	country: 'FI',
	eea: true,
	source: 'https://www.sanoma.fi/evastekaytannot/',
};
