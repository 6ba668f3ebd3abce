import type {Vendor} from '../vendor.ts';

export const partnerize: Vendor = {
	id: 'partnerize',
	name: 'Partnerize',
	owner: 'partnerize',
	category: 'affiliate',
	tracks: true,
	requests: [
		{host: 'prf.hn'},
		{host: 'prf.hn', path: '/conversion/', beacon: true},
		{host: 'prf.hn', path: '/impression/', beacon: true},
	],
	aliases: ['prf.hn'],
	formerNames: ['Performance Horizon'],
	sources: [
		'https://help.phgsupport.com/hc/en-us/articles/22128531269533-Cookie-Consent-Options-for-Partnerize-Tracking',
	],
};
