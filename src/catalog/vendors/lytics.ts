import type {Vendor} from '../vendor.ts';

export const lytics: Vendor = {
	id: 'lytics',
	name: 'Lytics',
	owner: 'contentstack',
	category: 'analytics',
	tracks: true,
	requests: [{host: 'lytics.io'}, {host: 'c.lytics.io', path: '/c/', beacon: true}],
	cookies: [
		{name: 'seerid', party: 'first', purpose: 'analytics'},
		{name: 'seerses', party: 'first', purpose: 'analytics'},
	],
	sources: ['https://docs.lytics.com/docs/lytics-javascript-tag'],
};
