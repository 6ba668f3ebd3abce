import type {Owner} from '../vendor.ts';

export const mapp: Owner = {
	id: 'mapp',
	name: 'Mapp Digital',
	country: 'US',
	eea: false,
	aliases: ['Webtrekk GmbH'],
	listedAs: ['Webtrekk'],
	source: 'https://mapp.com/privacy/',
};
