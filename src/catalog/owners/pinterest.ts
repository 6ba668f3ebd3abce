import type {Owner} from '../vendor.ts';

export const pinterest: Owner = {
	id: 'pinterest',
	name: 'Pinterest',
	country: 'US',
	eea: false,
	aliases: ['Pinterest Europe'],
	source: 'https://policy.pinterest.com/privacy-policy',
};
