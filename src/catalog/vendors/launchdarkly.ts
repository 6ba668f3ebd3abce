import type {Vendor} from '../vendor.ts';

export const launchdarkly: Vendor = {
	id: 'launchdarkly',
	name: 'LaunchDarkly',
	owner: 'launchdarkly',
	category: 'testing',
	tracks: false,
	requests: [
		{host: ['launchdarkly.com', 'launchdarkly.us']},
		{host: ['events.launchdarkly.com', 'events.eu.launchdarkly.com', 'events.launchdarkly.us'], beacon: true},
	],
	storage: ['ld:$anonUserId', 'LaunchDarkly_*'],
	aliases: ['Launch Darkly'],
	sources: ['https://launchdarkly.com/docs/sdk/concepts/domain-list'],
};
