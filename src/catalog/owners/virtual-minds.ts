import type {Owner} from '../vendor.ts';

export const virtualMinds: Owner = {
	id: 'virtual-minds',
	name: 'Virtual Minds',
	country: 'DE',
	eea: true,
	aliases: ['ADITION technologies'],
	listedAs: ['Adition', 'Yieldlab', 'Active Agent', 'The ADEX'],
	source: 'https://virtualminds.com/platform-privacy-policy/',
};
