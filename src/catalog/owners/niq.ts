import type {Owner} from '../vendor.ts';

export const niq: Owner = {
	id: 'niq',
	name: 'NIQ',
	country: 'US',
	eea: false,
	aliases: ['NielsenIQ', 'Nielsen Consumer LLC'],
	source: 'https://nielseniq.com/global/en/legal/privacy-policy/',
};
