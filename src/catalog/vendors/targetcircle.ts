import {day} from '../durations.ts';
import type {Vendor} from '../vendor.ts';

export const targetcircle: Vendor = {
	id: 'targetcircle',
	name: 'TargetCircle',
	owner: 'targetcircle',
	category: 'affiliate',
	tracks: true,
	requests: [
		{host: 'trackmytarget.com'},
		{host: ['c.trackmytarget.com', 'i.trackmytarget.com', 't.trackmytarget.com'], beacon: true},
	],
	cookies: [
		{name: 'tc_offerSid', party: 'first', lifetime: 400 * day, purpose: 'advertising'},
		{name: 'tc_ufp', party: 'first', lifetime: 400 * day, purpose: 'advertising'},
		{name: 'ufp', party: 'third', domains: ['trackmytarget.com'], lifetime: 400 * day, purpose: 'advertising'},
	],
	aliases: ['Target Circle', 'trackmytarget.com'],
	sources: ['https://targetcircle.com/blog/automatic-article/what-cookies-we-use-and-how/'],
};
