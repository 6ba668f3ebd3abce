import type {Owner} from '../vendor.ts';

export const didomi: Owner = {
	id: 'didomi',
	name: 'Didomi',
	country: 'FR',
	eea: true,
	listedAs: ['Didomi CMP', 'Sourcepoint', 'Sourcepoint CMP'],
	source: 'https://www.didomi.io/privacy-policy',
};
