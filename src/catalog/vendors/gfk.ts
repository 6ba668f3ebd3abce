import type {Vendor} from '../vendor.ts';

export const gfk: Vendor = {
	id: 'gfk',
	name: 'GfK',
	owner: 'niq',
	category: 'analytics',
	tracks: true,
	requests: [{host: 'sensic.net', beacon: true}, {host: ['es-config.sensic.net', 'sg-config.sensic.net']}],
	sources: ['https://nielseniq.com/global/en/legal/privacy-policy/'],
};
