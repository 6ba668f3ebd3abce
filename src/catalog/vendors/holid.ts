import {day} from '../durations.ts';
import type {Vendor} from '../vendor.ts';

export const holid: Vendor = {
	id: 'holid',
	name: 'Holid',
	owner: 'holid',
	category: 'advertising',
	tracks: true,
	requests: [{host: 'holid.io'}],
	cookies: [{name: 'uids', party: 'third', domains: ['holid.io'], lifetime: 90 * day, purpose: 'advertising'}],
	sources: ['https://ads.holid.io/devicestorage.json', 'https://docs.prebid.org/dev-docs/bidders/holid.html'],
};
