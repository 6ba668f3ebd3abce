import {month} from '../durations.ts';
import type {Vendor} from '../vendor.ts';

export const eulerian: Vendor = {
	id: 'eulerian',
	name: 'Eulerian',
	owner: 'eulerian',
	category: 'advertising',
	tracks: true,
	requests: [
		{host: ['eulerian.net', 'eulerian.com', 'eulerian.io', 'ew3.io', 'eolcdn.com']},
		{host: ['eulerian.net', 'ew3.io'], path: /^\/(?:dynview|dynclick|col)/, beacon: true},
	],
	cookies: [{name: 'etuix', party: 'first', lifetime: 13 * month, purpose: 'analytics'}],
	sources: ['https://doc.eulerian.com/p/WijZuvqwsFKoQB/What-is-important-to-know-about-Eulerian-Cookies'],
};
