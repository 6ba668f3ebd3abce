import {order} from './order.ts';

/** A page that starts a library nobody here wrote, and what its request must turn out to be. */
export type Client = {
	readonly library: string;
	/** Its file beside this one. */
	readonly page: string;
	readonly vendor: string;
	readonly tracking: boolean;
	/** How the address begins to which it sends what happened. */
	readonly to: string;
	readonly says: string;
	/** `nothing` where the body is compressed. */
	readonly told:
		'nothing' | {readonly measurementId?: string; readonly events?: unknown; readonly personalData: readonly string[]};
};

const events = [order.event];
const all = 'the account, the event and the field with the address';
const address = 'only the field with the address: it has no decoder';
const compressed = 'nothing more: its body is compressed';

export const clients: readonly Client[] = [
	{
		library: 'mixpanel-browser',
		page: 'mixpanel',
		vendor: 'mixpanel',
		tracking: true,
		to: 'https://api-js.mixpanel.com/track/',
		says: all,
		told: {measurementId: '3f0c2a9d4be14c6b8a57d1e2f6093b7c', events, personalData: ['data.properties.email']},
	},
	{
		library: '@segment/analytics-next',
		page: 'segment',
		vendor: 'segment',
		tracking: true,
		to: 'https://api.segment.io/v1/t',
		says: all,
		told: {measurementId: 'hT4kQv9LmZ2xWc7RyN5bSd8fGj3pKa6E', events, personalData: ['properties.email']},
	},
	{
		library: '@amplitude/analytics-browser',
		page: 'amplitude',
		vendor: 'amplitude',
		tracking: true,
		to: 'https://api2.amplitude.com/2/httpapi',
		says: compressed,
		told: 'nothing',
	},
	{
		library: '@amplitude/analytics-browser by sendBeacon',
		page: 'amplitude-beacon',
		vendor: 'amplitude',
		tracking: true,
		to: 'https://api2.amplitude.com/2/httpapi',
		says: all,
		told: {
			measurementId: '5b8d1f3a7c9e02468ace13579bdf0246',
			events,
			personalData: ['events.event_properties.email'],
		},
	},
	{
		library: 'posthog-js',
		page: 'posthog',
		vendor: 'posthog',
		tracking: true,
		to: 'https://eu.i.posthog.com/e/',
		says: compressed,
		told: 'nothing',
	},
	{
		library: 'posthog-js without compression',
		page: 'posthog-plain',
		vendor: 'posthog',
		tracking: true,
		to: 'https://eu.i.posthog.com/e/',
		says: all,
		told: {measurementId: 'phc_Sk0butikk7Qm4Tz9Rw2Lx', events, personalData: ['batch.properties.email']},
	},
	{
		library: '@rudderstack/analytics-js',
		page: 'rudderstack',
		vendor: 'rudderstack',
		tracking: true,
		to: 'https://skobutikk.dataplane.rudderstack.com/v1/track',
		says: address,
		told: {personalData: ['properties.email']},
	},
	{
		library: '@snowplow/browser-tracker',
		page: 'snowplow',
		vendor: 'snowplow',
		tracking: true,
		to: 'https://com-skobutikk-prod1.collector.snplow.net/com.snowplowanalytics.snowplow/tp2',
		says: address,
		told: {personalData: ['data.ue_pr.data.data.email']},
	},
	{
		library: 'plausible-tracker',
		page: 'plausible',
		vendor: 'plausible',
		tracking: true,
		to: 'https://plausible.io/api/event',
		says: address,
		told: {personalData: ['p.email']},
	},
	{
		library: 'launchdarkly-js-client-sdk',
		page: 'launchdarkly',
		vendor: 'launchdarkly',
		tracking: false,
		to: 'https://events.launchdarkly.com/events/bulk/64a7c0e1f25b3d9860ae7c41',
		says: address,
		told: {personalData: ['context.email', 'data.email']},
	},
	{
		library: '@sentry/browser',
		page: 'sentry',
		vendor: 'sentry',
		tracking: false,
		to: 'https://o4507001.ingest.de.sentry.io/api/4507002/envelope/',
		says: address,
		told: {personalData: ['email']},
	},
	{
		library: '@bugsnag/js',
		page: 'bugsnag',
		vendor: 'bugsnag',
		tracking: false,
		to: 'https://notify.bugsnag.com/',
		says: address,
		told: {personalData: ['events.user.email']},
	},
	{
		library: '@datadog/browser-rum',
		page: 'datadog',
		vendor: 'datadog-rum',
		tracking: false,
		to: 'https://browser-intake-datadoghq.eu/api/v2/rum',
		says: address,
		told: {personalData: ['email']},
	},
];
