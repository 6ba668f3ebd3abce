import {year} from '../durations.ts';
import type {Vendor} from '../vendor.ts';

export const adaptmx: Vendor = {
	id: 'adaptmx',
	name: 'AdaptMX',
	owner: 'adaptmx',
	category: 'advertising',
	tracks: true,
	requests: [{host: 'a-mo.net'}, {host: '1x1.a-mo.net', beacon: true}],
	cookies: [
		{name: 'amuid2', party: 'first', lifetime: year, purpose: 'advertising'},
		{name: 'amuid2', party: 'third', domains: ['a-mo.net'], lifetime: year, purpose: 'advertising'},
	],
	storage: ['__amuidpb', 'amxId'],
	aliases: ['AMX RTB', 'a-mo.net', 'Adapt MX'],
	sources: ['https://assets.a-mo.net/tcf/device-storage.json', 'https://docs.prebid.org/dev-docs/bidders/amx.html'],
};
