import type {Owner} from '../vendor.ts';

export const ptmind: Owner = {
	id: 'ptmind',
	name: 'Ptmind',
	country: 'JP',
	eea: false,
	listedAs: ['Ptengine'],
	source: 'https://www.ptengine.com/privacy/',
};
