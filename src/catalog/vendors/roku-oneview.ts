import {month} from '../durations.ts';
import type {Vendor} from '../vendor.ts';

export const rokuOneview: Vendor = {
	id: 'roku-oneview',
	name: 'Roku OneView',
	owner: 'roku',
	category: 'advertising',
	tracks: true,
	requests: [{host: 'w55c.net', beacon: true}],
	cookies: [{name: 'wfivefivec', party: 'third', domains: ['w55c.net'], lifetime: 13 * month, purpose: 'advertising'}],
	aliases: ['w55c.net'],
	formerNames: ['DataXu', 'Data Xu'],
	sources: ['https://docs.roku.com/published/userprivacypolicy/en/us'],
};
