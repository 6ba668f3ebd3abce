import {month} from '../durations.ts';
import type {Vendor} from '../vendor.ts';

export const beeswax: Vendor = {
	id: 'beeswax',
	name: 'Beeswax',
	owner: 'comcast',
	category: 'advertising',
	tracks: true,
	requests: [{host: 'bidr.io', beacon: true}],
	cookies: [
		{name: 'bito', party: 'third', domains: ['bidr.io'], lifetime: 13 * month, purpose: 'advertising'},
		{name: 'bitoIsSecure', party: 'third', domains: ['bidr.io'], lifetime: 13 * month, purpose: 'advertising'},
	],
	aliases: ['BeeswaxIO', 'Beeswax.io', 'bidr.io', 'FreeWheel DSP'],
	ordinaryName: true,
	sources: ['https://www.beeswax.com/privacy/'],
};
