import type {Vendor} from '../vendor.ts';

export const tealiumCollect: Vendor = {
	id: 'tealium-collect',
	name: 'Tealium Collect',
	owner: 'tealium',
	category: 'analytics',
	tracks: true,
	requests: [
		{host: 'tealiumiq.com'},
		{host: 'collect.tealiumiq.com', beacon: true},
		{host: 'tealiumiq.com', file: 'i.gif', beacon: true},
		{host: 'tealiumiq.com', file: 'event', beacon: true},
	],
	aliases: ['Tealium EventStream', 'AudienceStream', 'Tealium Customer Data Hub'],
	sources: ['https://docs.tealium.com/client-side-tags/tealium-collect-tag/'],
};
