import type {Vendor} from '../vendor.ts';

export const snigel: Vendor = {
	id: 'snigel',
	name: 'Snigel',
	owner: 'snigel-web-services',
	category: 'advertising',
	tracks: true,
	requests: [{host: ['snigelweb.com', 'snigel.com']}],
	aliases: ['Snigel Web Services', 'snigelweb.com', 'Snigel AdEngine'],
	ordinaryName: true,
	sources: ['https://docs.prebid.org/dev-docs/bidders/snigel.html'],
};
