import {day} from '../durations.ts';
import type {Vendor} from '../vendor.ts';

export const equativ: Vendor = {
	id: 'equativ',
	name: 'Equativ',
	owner: 'equativ',
	category: 'advertising',
	tracks: true,
	requests: [
		{host: ['smartadserver.com', 'sascdn.com', 'sasqos.com']},
		{
			host: [
				'sync.smartadserver.com',
				'csync.smartadserver.com',
				'rtb-csync.smartadserver.com',
				'ssbsync.smartadserver.com',
				'ssbsync-global.smartadserver.com',
			],
			beacon: true,
		},
		{host: 'smartadserver.com', path: /^\/(?:track|diffx?|h)\//, beacon: true},
	],
	cookies: [{name: 'pid', party: 'third', domains: ['smartadserver.com'], lifetime: 396 * day, purpose: 'advertising'}],
	aliases: ['smartadserver.com', 'Smart Ad Server'],
	formerNames: ['Smart AdServer'],
	evidence: ['siteid', 'pgid', 'fmtid', 'nwid'],
	sources: [
		'https://equativ.com/privacy-policy/',
		'https://equativ.helpjuice.com/supply-inventory-with-the-ad-api/sync-cookies-in-server-to-server-integrations',
	],
};
