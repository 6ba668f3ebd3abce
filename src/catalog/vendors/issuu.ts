import type {Vendor} from '../vendor.ts';

export const issuu: Vendor = {
	id: 'issuu',
	name: 'Issuu',
	owner: 'issuu',
	category: 'content',
	tracks: false,
	requests: [{host: ['issuu.com', 'isu.pub']}, {host: 'pingback.issuu.com', tracks: true, beacon: true}],
	sources: ['https://issuu.com/legal/cookies'],
};
