import {year} from '../durations.ts';
import type {Vendor} from '../vendor.ts';

export const inspectlet: Vendor = {
	id: 'inspectlet',
	name: 'Inspectlet',
	owner: 'inspectlet',
	category: 'session-recording',
	tracks: true,
	requests: [{host: 'inspectlet.com'}, {host: 'hn.inspectlet.com', beacon: true}],
	cookies: [{name: '__insp_*', party: 'first', lifetime: year, purpose: 'analytics'}],
	evidence: ['wid'],
	sources: ['https://docs.inspectlet.com/hc/en-us'],
};
