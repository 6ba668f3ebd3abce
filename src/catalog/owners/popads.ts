import type {Owner} from '../vendor.ts';

export const popads: Owner = {
	id: 'popads',
	name: 'PopAds',
	country: 'CR',
	eea: false,
	aliases: ['Tomksoft'],
	source: 'https://www.popads.net/',
};
