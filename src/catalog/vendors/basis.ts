import type {Vendor} from '../vendor.ts';

export const basis: Vendor = {
	id: 'basis',
	name: 'Basis',
	owner: 'basis-technologies',
	category: 'advertising',
	tracks: true,
	requests: [
		{host: ['sitescout.com', 'basis.net', 'brand-server.com']},
		{host: ['pixel.sitescout.com', 'pixel-sync.sitescout.com', 'pixel.ad'], beacon: true},
	],
	aliases: ['Basis Technologies', 'Basis DSP'],
	formerNames: ['SiteScout', 'Centro Basis'],
	ordinaryName: true,
	sources: ['https://basis.com/privacy-policy'],
};
