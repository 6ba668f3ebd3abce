import type {Owner} from '../vendor.ts';

export const staticMedia: Owner = {
	id: 'static-media',
	name: 'Static Media',
	country: 'US',
	eea: false,
	listedAs: ['ZergNet'],
	source: 'https://www.zergnet.com/privacy-policy',
};
