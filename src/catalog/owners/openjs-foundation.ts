import type {Owner} from '../vendor.ts';

export const openjsFoundation: Owner = {
	id: 'openjs-foundation',
	name: 'OpenJS Foundation',
	country: 'US',
	eea: false,
	aliases: ['JS Foundation', 'jQuery Foundation'],
	listedAs: ['jQuery CDN'],
	source: 'https://openjsf.org/',
};
