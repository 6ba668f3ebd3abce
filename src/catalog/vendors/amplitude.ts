import {year} from '../durations.ts';
import type {Vendor} from '../vendor.ts';

export const amplitude: Vendor = {
	id: 'amplitude',
	name: 'Amplitude',
	owner: 'amplitude',
	category: 'analytics',
	tracks: true,
	requests: [
		{host: ['amplitude.com', 'd24n15hnbwhuhn.cloudfront.net']},
		{
			host: [
				'api.amplitude.com',
				'api2.amplitude.com',
				'api.eu.amplitude.com',
				'api-sr.amplitude.com',
				'api-sr.eu.amplitude.com',
				'api-secure.amplitude.com',
				'diagnostics.prod.us-west-2.amplitude.com',
				'diagnostics.prod.eu-central-1.amplitude.com',
			],
			beacon: true,
		},
	],
	cookies: [
		{name: 'AMP_*', rest: /^[\da-f]{10}$/, party: 'first', lifetime: year, purpose: 'analytics'},
		{name: 'AMP_MKTG_*', rest: /^[\da-f]{10}$/, party: 'first', lifetime: year, purpose: 'analytics'},
	],
	storage: [
		'amplitude_unsent_*',
		'amplitude_id_*',
		'AMP_unsent_*',
		'AMP_remote_config_*',
		'AMP_diagnostics_*',
		'AMP_PAGE_VIEW',
		'AMP_URL_INFO',
		'AMP_TEST',
	],
	sources: ['https://amplitude.com/docs/sdks/analytics/browser/cookies-and-consent-management'],
};
