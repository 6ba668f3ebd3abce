import type {Answer, Arrival, Service} from '../../../demo/service.ts';

/** The hosts that client libraries send to: each answers every page, with as much as its library needs to go on. */
export const vendorsAtHome: Service = {
	id: 'vendors-at-home',
	hosts: [
		'*.mixpanel.com',
		'*.ingest.de.sentry.io',
		'*.segment.com',
		'*.segment.io',
		'*.i.posthog.com',
		'*.amplitude.com',
		'*.datadoghq.eu',
		'browser-intake-datadoghq.eu',
		'*.bugsnag.com',
		'*.launchdarkly.com',
		'*.rudderstack.com',
		'*.dataplane.rudderstack.com',
		'*.rudderlabs.com',
		'*.collector.snplow.net',
		'plausible.io',
	],
	answer: arrival => open(arrival, arrival.path.endsWith('.js') ? '' : JSON.stringify(answerTo(arrival))),
};

/** What a library asks for before it begins, or waits for before it rests. */
function answerTo({host, path}: Arrival): unknown {
	if (host === 'cdn.segment.com') {
		return {integrations: {'Segment.io': {apiKey: path.split('/')[3], apiHost: 'api.segment.io/v1'}}};
	}
	if (host.endsWith('.posthog.com') && !/^\/(?:e|i)\//.test(path)) {
		return {supportedCompression: ['gzip', 'gzip-js'], featureFlags: {}, sessionRecording: false};
	}
	if (host === 'api.rudderstack.com') {
		const config = {statsCollection: {errors: {enabled: false}, metrics: {enabled: false}}};
		return {source: {id: 's', name: 'Shop', workspaceId: 'w', enabled: true, config, destinations: []}};
	}
	return host.endsWith('.amplitude.com') ? {code: 200} : {};
}

/** To scripts of other sites too, with or without cookies. */
function open({path, headers}: Arrival, body: string): Answer {
	return {
		status: 200,
		headers: {
			'content-type': path.endsWith('.js') ? 'text/javascript' : 'application/json',
			'access-control-allow-origin': headers['origin'] ?? '*',
			'access-control-allow-credentials': 'true',
			'access-control-allow-methods': 'GET, POST, PUT, REPORT, OPTIONS',
			'access-control-allow-headers': headers['access-control-request-headers'] ?? 'content-type',
		},
		body,
	};
}
