import type {Owner} from '../vendor.ts';

export const adnuntius: Owner = {
	id: 'adnuntius',
	name: 'Adnuntius',
	country: 'NO',
	eea: true,
	listedAs: ['Adnuntius CMP'],
	source: 'https://adnuntius.com/privacy-policy/',
};
