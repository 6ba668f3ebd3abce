import type {Owner} from '../vendor.ts';

export const mapbox: Owner = {
	id: 'mapbox',
	name: 'Mapbox',
	country: 'US',
	eea: false,
	source: 'https://www.mapbox.com/legal/privacy',
};
