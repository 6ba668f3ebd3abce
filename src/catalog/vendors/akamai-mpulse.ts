import {day} from '../durations.ts';
import type {Vendor} from '../vendor.ts';

export const akamaiMpulse: Vendor = {
	id: 'akamai-mpulse',
	name: 'Akamai mPulse',
	owner: 'akamai',
	category: 'monitoring',
	tracks: false,
	requests: [
		{host: ['go-mpulse.net', 'mpulse.net', 'lognormal.net', 'lognormal.com']},
		{host: ['akstat.io', 'trial-eum-clientnsv4-s.akamaihd.net', 'trial-eum-clienttons-s.akamaihd.net'], beacon: true},
	],
	cookies: [
		{name: 'RT', party: 'first', lifetime: 7 * day, purpose: 'analytics'},
		{name: 'BA', party: 'first', purpose: 'analytics'},
	],
	storage: ['_boomr_*'],
	aliases: ['mPulse', 'Akamai Boomerang'],
	formerNames: ['SOASTA', 'SOASTA mPulse', 'LogNormal'],
	evidence: ['key', 'v'],
	sources: [
		'https://techdocs.akamai.com/mpulse-boomerang/docs/cookies',
		'https://techdocs.akamai.com/mpulse-boomerang/docs/local-storage',
	],
};
