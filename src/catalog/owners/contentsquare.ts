import type {Owner} from '../vendor.ts';

export const contentsquare: Owner = {
	id: 'contentsquare',
	name: 'Contentsquare',
	country: 'FR',
	eea: true,
	aliases: ['Content Square'],
	listedAs: ['Hotjar'],
	source: 'https://www.hotjar.com/legal/policies/privacy/',
};
