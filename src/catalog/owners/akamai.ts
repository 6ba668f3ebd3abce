import type {Owner} from '../vendor.ts';

export const akamai: Owner = {
	id: 'akamai',
	name: 'Akamai',
	country: 'US',
	eea: false,
	listedAs: ['Soasta'],
	source: 'https://www.akamai.com/legal/privacy-statement',
};
