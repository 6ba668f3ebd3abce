import type {Owner} from '../vendor.ts';

export const experian: Owner = {
	id: 'experian',
	name: 'Experian',
	country: 'IE',
	eea: true,
	listedAs: ['Tapad'],
	source: 'https://www.experian.com/privacy/',
};
