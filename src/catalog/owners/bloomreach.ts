import type {Owner} from '../vendor.ts';

export const bloomreach: Owner = {
	id: 'bloomreach',
	name: 'Bloomreach',
	country: 'US',
	eea: false,
	aliases: ['Exponea s.r.o.'],
	listedAs: ['Exponea'],
	source: 'https://www.bloomreach.com/en/legal/privacy/',
};
