import type {Owner} from '../vendor.ts';

export const dunBradstreet: Owner = {
	id: 'dun-bradstreet',
	name: 'Dun & Bradstreet',
	country: 'US',
	eea: false,
	aliases: ['Dun and Bradstreet'],
	listedAs: ['Eyeota'],
	source: 'https://www.dnb.com/utility-pages/privacy-policy.html',
};
