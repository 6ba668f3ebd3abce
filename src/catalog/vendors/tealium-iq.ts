import type {Vendor} from '../vendor.ts';

/** Loads other tags; what it collects itself is Tealium Collect’s. */
export const tealiumIq: Vendor = {
	id: 'tealium-iq',
	name: 'Tealium iQ Tag Management',
	owner: 'tealium',
	category: 'tag-manager',
	tracks: false,
	requests: [{host: ['tiqcdn.com', 'tiqcdn.cn', 'tealium.hs.llnwd.net']}, {file: 'utag.js'}, {file: 'utag.sync.js'}],
	cookies: [
		{name: 'CONSENTMGR', party: 'first', purpose: 'essential'},
		{name: 'utag_env_*', party: 'first', purpose: 'essential'},
		{name: 'utagdb', party: 'first', purpose: 'essential'},
	],
	storage: ['tealium_va', 'tealium_va_update', 'utag_main', 'utag_main_*'],
	aliases: ['Tealium iQ', 'Tealium Tag Manager', 'Tealium Tag Management'],
	sources: ['https://docs.tealium.com/iq-tag-management/data-layer/cookies/'],
};
