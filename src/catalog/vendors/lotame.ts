import type {Vendor} from '../vendor.ts';

export const lotame: Vendor = {
	id: 'lotame',
	name: 'Lotame',
	owner: 'lotame',
	category: 'advertising',
	tracks: true,
	requests: [{host: 'crwdcntrl.net', beacon: true}, {host: 'tags.crwdcntrl.net'}],
	storage: ['_cc_id', 'panoramaId', 'panoramaId_expiry', 'panoramaIdType'],
	aliases: ['crwdcntrl.net'],
	sources: [
		'https://www.lotame.com/privacy/',
		'https://docs.prebid.org/dev-docs/modules/userid-submodules/lotame.html',
	],
};
