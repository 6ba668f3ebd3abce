import type {Owner} from '../vendor.ts';

export const qbrick: Owner = {
	id: 'qbrick',
	name: 'Qbrick',
	country: 'SE',
	eea: true,
	source: 'https://qbrick.com/',
};
