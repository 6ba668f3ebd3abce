import type {Vendor} from '../vendor.ts';

export const nativo: Vendor = {
	id: 'nativo',
	name: 'Nativo',
	owner: 'nativo',
	category: 'advertising',
	tracks: true,
	requests: [
		{host: ['postrelease.com', 'ntv.io']},
		{host: 'jadserve.postrelease.com', path: /^\/(?:suid\/|trk\.gif)/, beacon: true},
	],
	aliases: ['Nativo, Inc.', 'Nativo Inc', 'postrelease.com', 'ntv.io'],
	ordinaryName: true,
	sources: ['https://docs.prebid.org/dev-docs/bidders/nativo.html'],
};
