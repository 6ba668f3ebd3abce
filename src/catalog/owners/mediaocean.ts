import type {Owner} from '../vendor.ts';

export const mediaocean: Owner = {
	id: 'mediaocean',
	name: 'Mediaocean',
	country: 'US',
	eea: false,
	aliases: [],
	listedAs: ['TVSquared', 'Simplicity Marketing'],
	source: 'https://www.mediaocean.com/privacy-policy',
};
