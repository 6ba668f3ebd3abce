import type {Vendor} from '../vendor.ts';

export const beachfront: Vendor = {
	id: 'beachfront',
	name: 'Beachfront',
	owner: 'beachfront-media',
	category: 'advertising',
	tracks: true,
	requests: [{host: ['bfmio.com', 'beachfrontmedia.com']}, {host: 'sync.bfmio.com', beacon: true}],
	aliases: ['Beachfront Media', 'bfmio.com'],
	ordinaryName: true,
	sources: ['https://docs.prebid.org/dev-docs/bidders/beachfront.html'],
};
