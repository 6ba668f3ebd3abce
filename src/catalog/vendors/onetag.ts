import type {Vendor} from '../vendor.ts';

/** Criteo's tag goes by the same name. */
export const onetag: Vendor = {
	id: 'onetag',
	name: 'Onetag',
	owner: 'onetag',
	category: 'advertising',
	tracks: true,
	requests: [
		{host: ['onetag-sys.com', 'onetag-cdn.com']},
		{host: 'onetag-sys.com', path: /^\/(?:usync|match)/, beacon: true},
	],
	storage: ['onetag_sid'],
	aliases: ['OneTag Limited', 'onetag-sys.com'],
	ordinaryName: true,
	sources: ['https://onetag-cdn.com/privacy/tcf_storage.json', 'https://docs.prebid.org/dev-docs/bidders/onetag.html'],
};
