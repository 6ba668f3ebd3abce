import type {Vendor} from '../vendor.ts';

export const histats: Vendor = {
	id: 'histats',
	name: 'Histats',
	owner: 'histats',
	category: 'analytics',
	tracks: true,
	requests: [
		{host: 'histats.com'},
		{host: 'histats.com', path: '/stats/', beacon: true},
		{host: 'histats.com', file: '0.gif', beacon: true},
	],
	sources: ['https://www.histats.com/'],
};
