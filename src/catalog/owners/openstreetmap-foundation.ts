import type {Owner} from '../vendor.ts';

export const openstreetmapFoundation: Owner = {
	id: 'openstreetmap-foundation',
	name: 'OpenStreetMap Foundation',
	country: 'GB',
	eea: false,
	aliases: ['OSMF', 'OSM Foundation'],
	source: 'https://osmfoundation.org/wiki/Privacy_Policy',
};
