import type {Owner} from '../vendor.ts';

export const siriusxm: Owner = {
	id: 'siriusxm',
	name: 'SiriusXM',
	country: 'US',
	eea: false,
	aliases: ['Sirius XM'],
	listedAs: ['AdsWizz'],
	source: 'https://www.adswizz.com/our-privacy-policy/',
};
