import type {Vendor} from '../vendor.ts';

export const permutive: Vendor = {
	id: 'permutive',
	name: 'Permutive',
	owner: 'permutive',
	category: 'advertising',
	tracks: true,
	requests: [
		{host: ['permutive.com', 'permutive.app', 'd3alqb8vzo7fun.cloudfront.net']},
		{host: ['api.permutive.com', 'googlesync.permutive.com', 'prmutv.co'], beacon: true},
	],
	storage: ['permutive-*', '_papns', '_psegs', '_ppam', '_pcrprs', '_pssps', '_pprebidssps'],
	sources: ['https://docs.permutive.com/sdks/web/javascript-sdk/core-concepts/identity-management'],
};
