import type {Owner} from '../vendor.ts';

export const solarwinds: Owner = {
	id: 'solarwinds',
	name: 'SolarWinds',
	country: 'US',
	eea: false,
	listedAs: ['Pingdom RUM'],
	source: 'https://www.solarwinds.com/legal/privacy',
};
