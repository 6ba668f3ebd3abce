import type {Vendor} from '../vendor.ts';

export const blockthrough: Vendor = {
	id: 'blockthrough',
	name: 'Blockthrough',
	owner: 'eyeo',
	category: 'advertising',
	tracks: true,
	requests: [{host: ['blockthrough.com', 'btloader.com']}],
	storage: [
		'BT_AA_DETECTION',
		'BT_BUNDLE_VERSION',
		'BT_DIGEST_VERSION',
		'BT_AM_*',
		'BT_pvSent',
		'BT_traceID',
		'btUserCountry*',
		'btUserIsFromRestrictedCountry',
	],
	aliases: ['Block Through', 'btloader.com'],
	sources: ['https://blockthrough.com/tcf_disclosures.json'],
};
