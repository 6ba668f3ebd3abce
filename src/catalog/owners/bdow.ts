import type {Owner} from '../vendor.ts';

export const bdow: Owner = {
	id: 'bdow',
	name: 'BDOW!',
	country: 'US',
	eea: false,
	aliases: ['Sumo Group'],
	listedAs: ['Sumo'],
	source: 'https://bdow.com/',
};
