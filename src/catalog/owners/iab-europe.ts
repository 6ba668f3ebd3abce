import type {Owner} from '../vendor.ts';

export const iabEurope: Owner = {
	id: 'iab-europe',
	name: 'IAB Europe',
	country: 'BE',
	eea: true,
	aliases: ['Interactive Advertising Bureau Europe'],
	source: 'https://iabeurope.eu/privacy-policy/',
};
