import type {Vendor} from '../vendor.ts';

export const doubleverify: Vendor = {
	id: 'doubleverify',
	name: 'DoubleVerify',
	owner: 'doubleverify',
	category: 'advertising',
	tracks: true,
	requests: [
		{host: ['doubleverify.com', 'dvtps.com', 'iqfp1.com', 'dv.tech']},
		{host: ['vtrk.doubleverify.com', 'vtrk.dv.tech'], beacon: true},
		{host: 'doubleverify.com', file: 'event.gif', beacon: true},
		{host: 'doubleverify.com', file: 'bsevent.gif', beacon: true},
	],
	sources: ['https://doubleverify.com/privacy-notice/'],
};
