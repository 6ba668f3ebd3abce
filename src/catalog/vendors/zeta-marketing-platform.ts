import type {Vendor} from '../vendor.ts';

export const zetaMarketingPlatform: Vendor = {
	id: 'zeta-marketing-platform',
	name: 'Zeta Marketing Platform',
	owner: 'zeta-global',
	category: 'email-marketing',
	tracks: true,
	requests: [{host: 'boomtrain.com'}, {host: ['people.api.boomtrain.com', 'events.api.boomtrain.com'], beacon: true}],
	formerNames: ['Boomtrain'],
	sources: ['https://zetaglobal.com/privacy-policy/'],
};
