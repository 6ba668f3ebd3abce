import type {Vendor} from '../vendor.ts';

export const gemius: Vendor = {
	id: 'gemius',
	name: 'Gemius',
	owner: 'gemius',
	category: 'analytics',
	tracks: true,
	requests: [{host: 'gemius.pl'}, {host: 'gemius.pl', path: /\/rex?dot\.(?:js|gif)$/, beacon: true}],
	storage: ['__gfp_64b'],
	aliases: ['gemiusAudience', 'gemiusPrism'],
	sources: ['https://gemius.com/privacy-policy/cookie-policy/'],
};
