import type {Owner} from '../vendor.ts';

export const nshift: Owner = {
	id: 'nshift',
	name: 'nShift',
	country: 'NO',
	eea: true,
	aliases: ['Unifaun AB'],
	source: 'https://nshift.com/privacy-policy',
};
