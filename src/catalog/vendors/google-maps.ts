import {googleHosts} from '../google-hosts.ts';
import type {Vendor} from '../vendor.ts';

export const googleMaps: Vendor = {
	id: 'google-maps',
	name: 'Google Maps',
	owner: 'google',
	category: 'content',
	tracks: false,
	requests: [
		{
			host: [
				'maps.googleapis.com',
				'maps.gstatic.com',
				'maps.google.com',
				'maps-api-ssl.google.com',
				'mapsresources-pa.googleapis.com',
				'places.googleapis.com',
				'streetviewpixels-pa.googleapis.com',
				'mt.googleapis.com',
				'mts.googleapis.com',
				'mts0.googleapis.com',
				'mts1.googleapis.com',
				'khm.googleapis.com',
				'khm0.googleapis.com',
				'khm1.googleapis.com',
				'khms.googleapis.com',
				'khms0.googleapis.com',
				'khms1.googleapis.com',
				'khms2.googleapis.com',
				'khms3.googleapis.com',
			],
		},
		{host: googleHosts, path: '/maps'},
		{host: 'maps.googleapis.com', path: /\/gen_204$/, beacon: true},
	],
	aliases: ['Google Kart', 'Google-kart', 'Google Street View'],
	evidence: ['key', 'v', 'libraries', 'channel', 'client'],
	sources: [
		'https://developers.google.com/maps/documentation/javascript/overview',
		'https://developers.google.com/maps/documentation/javascript/content-security-policy',
	],
};
