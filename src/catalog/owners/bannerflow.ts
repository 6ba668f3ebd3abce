import type {Owner} from '../vendor.ts';

export const bannerflow: Owner = {
	id: 'bannerflow',
	name: 'Bannerflow',
	country: 'SE',
	eea: true,
	listedAs: ['Nordic Factory Solutions'],
	source: 'https://www.bannerflow.com/privacy',
};
