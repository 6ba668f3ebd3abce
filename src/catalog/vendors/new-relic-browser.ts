import type {Vendor} from '../vendor.ts';

export const newRelicBrowser: Vendor = {
	id: 'new-relic-browser',
	name: 'New Relic Browser',
	owner: 'new-relic',
	category: 'monitoring',
	tracks: false,
	requests: [
		{host: ['newrelic.com', 'd1ros97qkrwjf5.cloudfront.net']},
		{host: 'nr-data.net', beacon: true},
		{mark: '/NRJS-', parameters: {a: /^\d/, rst: /^\d+$/}, beacon: true},
	],
	cookies: [
		{name: 'NREUM', party: 'first', lifetime: 'session', purpose: 'analytics'},
		{name: 'NRAGENT', party: 'first', lifetime: 'session', purpose: 'analytics'},
		{name: 'JSESSIONID', party: 'third', domains: ['nr-data.net'], lifetime: 'session', purpose: 'analytics'},
	],
	storage: ['NRBA_SESSION', 'NRBA_SESSION_ID'],
	evidence: ['a', 'v'],
	sources: [
		'https://docs.newrelic.com/docs/browser/browser-monitoring/page-load-timing-resources/cookie-collection-session-tracking',
		'https://docs.newrelic.com/docs/browser/new-relic-browser/performance-quality/security-new-relic-browser',
	],
};
