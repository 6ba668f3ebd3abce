import {year} from '../durations.ts';
import type {Vendor} from '../vendor.ts';

export const sovrn: Vendor = {
	id: 'sovrn',
	name: 'Sovrn',
	owner: 'sovrn',
	category: 'advertising',
	tracks: true,
	requests: [
		{host: 'lijit.com'},
		{host: 'ce.lijit.com', beacon: true},
		{host: 'lijit.com', path: /^\/(?:pixel|readerinfo|merge|containertag)/, beacon: true},
	],
	cookies: [{name: 'ljt_reader', party: 'third', domains: ['lijit.com'], lifetime: year, purpose: 'advertising'}],
	formerNames: ['Lijit', 'Federated Media'],
	sources: ['https://www.sovrn.com/privacy-policy/'],
};
