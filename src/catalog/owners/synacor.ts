import type {Owner} from '../vendor.ts';

export const synacor: Owner = {
	id: 'synacor',
	name: 'Synacor',
	country: 'US',
	eea: false,
	listedAs: ['Technorati'],
	source: 'https://www.synacor.com/privacy-policy',
};
