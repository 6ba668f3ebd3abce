import {year} from '../durations.ts';
import type {Vendor} from '../vendor.ts';

export const openx: Vendor = {
	id: 'openx',
	name: 'OpenX',
	owner: 'openx',
	category: 'advertising',
	tracks: true,
	requests: [
		{host: ['openx.net', 'openxcdn.net', 'servedbyopenx.com', 'openxadexchange.com', 'deliverimp.com', 'liftdna.com']},
		{host: 'openx.net', path: /^\/w\/1\.0\/(?:cm|sd|pd|bo|ri|rc)$/, beacon: true},
	],
	cookies: [{name: 'i', party: 'third', domains: ['openx.net'], lifetime: year, purpose: 'advertising'}],
	sources: [
		'https://www.openx.com/legal/privacy-policy/',
		'https://docs.openx.com/Content/publishers/aud_seg_optout_howopenxtracks.html',
	],
};
