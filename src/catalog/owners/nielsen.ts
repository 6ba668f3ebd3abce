import type {Owner} from '../vendor.ts';

export const nielsen: Owner = {
	id: 'nielsen',
	name: 'The Nielsen Company',
	country: 'US',
	eea: false,
	aliases: ['Nielsen Holdings'],
	listedAs: ['eXelate'],
	source: 'https://www.nielsen.com/legal/privacy-principles/',
};
