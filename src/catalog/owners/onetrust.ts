import type {Owner} from '../vendor.ts';

export const onetrust: Owner = {
	id: 'onetrust',
	name: 'OneTrust',
	country: 'US',
	eea: false,
	aliases: ['OneTrust LLC'],
	listedAs: ['OneTrust CMP'],
	source: 'https://www.onetrust.com/privacy-notice/',
};
