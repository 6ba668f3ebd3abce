import type {Vendor} from '../vendor.ts';

export const openstreetmap: Vendor = {
	id: 'openstreetmap',
	name: 'OpenStreetMap',
	owner: 'openstreetmap-foundation',
	category: 'content',
	tracks: false,
	requests: [{host: ['openstreetmap.org', 'osm.org']}],
	cookies: [
		{name: '_osm_session', party: 'third', domains: ['openstreetmap.org'], purpose: 'essential'},
		{name: '_osm_totp_token', party: 'third', domains: ['openstreetmap.org'], purpose: 'essential'},
	],
	aliases: ['Open Street Map', 'Open Street Maps'],
	sources: ['https://osmfoundation.org/wiki/Privacy_Policy'],
};
