import type {Owner} from '../vendor.ts';

export const rokt: Owner = {
	id: 'rokt',
	name: 'Rokt',
	country: 'US',
	eea: false,
	listedAs: ['mParticle'],
	source: 'https://www.rokt.com/privacy-policy',
};
