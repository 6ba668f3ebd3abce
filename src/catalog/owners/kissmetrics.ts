import type {Owner} from '../vendor.ts';

export const kissmetrics: Owner = {
	id: 'kissmetrics',
	name: 'Kissmetrics',
	country: 'US',
	eea: false,
	source: 'https://www.kissmetrics.io/privacy',
};
