import type {Owner} from '../vendor.ts';

export const datawrapper: Owner = {
	id: 'datawrapper',
	name: 'Datawrapper',
	country: 'DE',
	eea: true,
	source: 'https://www.datawrapper.de/privacy',
};
