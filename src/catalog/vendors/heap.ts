import {minute, month, year} from '../durations.ts';
import type {Vendor} from '../vendor.ts';

export const heap: Vendor = {
	id: 'heap',
	name: 'Heap',
	owner: 'contentsquare',
	category: 'analytics',
	tracks: true,
	requests: [
		{host: ['heapanalytics.com', 'heap-api.com', 'd36lvucg9kzous.cloudfront.net']},
		{host: 'heapanalytics.com', path: /^\/(?:h|api\/)/, beacon: true},
		{host: ['c.us.heap-api.com', 'c.eu.heap-api.com'], beacon: true},
	],
	cookies: [
		{name: '_hp2_id.*', rest: /^\d+$/, party: 'first', lifetime: 13 * month, purpose: 'analytics'},
		{name: '_hp2_ses_props.*', rest: /^\d+$/, party: 'first', lifetime: 30 * minute, purpose: 'analytics'},
		{name: '_hp2_props.*', rest: /^\d+$/, party: 'first', lifetime: 13 * month, purpose: 'analytics'},
		{name: '_hp5_meta.*', rest: /^\d+$/, party: 'first', lifetime: 13 * month, purpose: 'analytics'},
		{name: '_hp5_event_props.*', rest: /^\d+$/, party: 'first', lifetime: 13 * month, purpose: 'analytics'},
		{name: '_hp5_let.*', rest: /^\d+$/, party: 'first', lifetime: 13 * month, purpose: 'analytics'},
		{name: 'userty.core.p.*', party: 'first', lifetime: 2 * year, purpose: 'analytics'},
		{name: 'userty.core.s.*', party: 'first', lifetime: 'session', purpose: 'analytics'},
	],
	storage: ['_hp2_*', '_hp5_*'],
	aliases: ['Heap Analytics', 'Heap.io', 'Heap Inc.', 'heapanalytics.com'],
	ordinaryName: true,
	evidence: ['a', 'av'],
	sources: [
		'https://help.heap.io/hc/en-us/articles/18700032854300-What-cookies-does-Heap-set-and-what-are-they-used-for',
	],
};
