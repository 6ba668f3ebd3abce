import type {Owner} from '../vendor.ts';

export const wpp: Owner = {
	id: 'wpp',
	name: 'WPP',
	country: 'GB',
	eea: false,
	aliases: ['GroupM'],
	listedAs: ['Xaxis'],
	source: 'https://www.groupm.com/privacy-notice',
};
