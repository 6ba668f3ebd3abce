import type {Owner} from '../vendor.ts';

export const glassbox: Owner = {
	id: 'glassbox',
	name: 'Glassbox',
	country: 'IL',
	eea: false,
	listedAs: ['SessionCam', 'ServiceTick'],
	source: 'https://www.glassbox.com/privacy-policy/',
};
