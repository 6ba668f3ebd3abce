import type {Vendor} from '../vendor.ts';

export const bdow: Vendor = {
	id: 'bdow',
	name: 'BDOW!',
	owner: 'bdow',
	category: 'email-marketing',
	tracks: true,
	requests: [{host: ['sumo.com', 'sumome.com', 'sumo.b-cdn.net']}],
	aliases: ['BDOW'],
	formerNames: ['Sumo.com', 'SumoMe'],
	sources: ['https://bdow.com/'],
};
