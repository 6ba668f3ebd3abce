import type {Owner} from '../vendor.ts';

export const inmobi: Owner = {
	id: 'inmobi',
	name: 'InMobi',
	country: 'SG',
	eea: false,
	listedAs: ['AerServ'],
	source: 'https://www.inmobi.com/privacy-policy',
};
