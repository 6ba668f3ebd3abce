import {minute, month} from '../durations.ts';
import type {Vendor} from '../vendor.ts';

export const addthis: Vendor = {
	id: 'addthis',
	name: 'AddThis',
	owner: 'oracle',
	category: 'social',
	tracks: true,
	requests: [
		{host: ['addthis.com', 'addthiscdn.com', 'addthisedge.com']},
		{host: ['m.addthis.com', 'su.addthis.com', 'dlx.addthis.com', 'm.addthisedge.com'], beacon: true},
	],
	cookies: [
		{name: '__atuvc', party: 'first', lifetime: 13 * month, purpose: 'social'},
		{name: '__atuvs', party: 'first', lifetime: 30 * minute, purpose: 'social'},
	],
	storage: ['_at.cww', 'at-rand', 'at-lojson-cache-*'],
	discontinued: true,
	sources: ['https://www.oracle.com/legal/privacy/addthis-privacy-policy/'],
};
