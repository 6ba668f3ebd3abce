import type {Vendor} from '../vendor.ts';

export const pubmatic: Vendor = {
	id: 'pubmatic',
	name: 'PubMatic',
	owner: 'pubmatic',
	category: 'advertising',
	tracks: true,
	requests: [
		{host: 'pubmatic.com'},
		{host: 'pubmatic.com', path: '/AdServer/', beacon: true},
		{host: 't.pubmatic.com', beacon: true},
		{host: 'ads.pubmatic.com'},
		{host: 'ads.pubmatic.com', file: 'user_sync.html', beacon: true},
	],
	cookies: [{name: 'KADUSERCOOKIE', party: 'third', domains: ['pubmatic.com'], purpose: 'advertising'}],
	sources: ['https://pubmatic.com/legal/platform-cookie-policy/', 'https://pubmatic.com/legal/privacy/'],
};
