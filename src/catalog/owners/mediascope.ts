import type {Owner} from '../vendor.ts';

export const mediascope: Owner = {
	id: 'mediascope',
	name: 'Mediascope',
	country: 'RU',
	eea: false,
	listedAs: ['TNS (Kantar Group)'],
	source: 'https://mediascope.net/',
};
