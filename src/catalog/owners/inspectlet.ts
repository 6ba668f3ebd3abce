import type {Owner} from '../vendor.ts';

export const inspectlet: Owner = {
	id: 'inspectlet',
	name: 'Inspectlet',
	country: 'US',
	eea: false,
	source: 'https://www.inspectlet.com/legal',
};
