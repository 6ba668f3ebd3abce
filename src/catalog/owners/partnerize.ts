import type {Owner} from '../vendor.ts';

export const partnerize: Owner = {
	id: 'partnerize',
	name: 'Partnerize',
	country: 'GB',
	eea: false,
	aliases: ['Performance Horizon Group'],
	listedAs: ['Pepperjam'],
	source: 'https://partnerize.com/privacy-policy/',
};
