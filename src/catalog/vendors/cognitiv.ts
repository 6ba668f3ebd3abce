import type {Vendor} from '../vendor.ts';

export const cognitiv: Vendor = {
	id: 'cognitiv',
	name: 'Cognitiv',
	owner: 'cognitiv',
	category: 'advertising',
	tracks: true,
	requests: [{host: 'cognitivlabs.com'}, {host: 'beacon.lynx.cognitivlabs.com', beacon: true}],
	sources: ['https://www.cognitiv.ai/privacy'],
};
