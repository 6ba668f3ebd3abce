import type {Vendor} from '../vendor.ts';

export const sentry: Vendor = {
	id: 'sentry',
	name: 'Sentry',
	owner: 'sentry',
	category: 'monitoring',
	tracks: false,
	requests: [
		{host: ['sentry.io', 'sentry-cdn.com', 'ravenjs.com', 'getsentry.com', 'd3nslu0hdya83q.cloudfront.net']},
		{host: 'sentry.io', path: /^\/api\/\d+\/(?:envelope|store|security|minidump|csp-report)/, beacon: true},
		{file: 'envelope', path: /\/api\/\d+\/envelope\/?$/, parameters: {sentry_key: /^[\da-f]{32}$/}, beacon: true},
		{file: 'store', path: /\/api\/\d+\/store\/?$/, parameters: {sentry_key: /^[\da-f]{32}$/}, beacon: true},
		{file: 'monitoring', parameters: {o: /^\d{4,}$/, p: /^\d{6,}$/}, beacon: true},
	],
	storage: ['sentryReplaySession'],
	evidence: ['sentry_key', 'sentry_version', 'sentry_client'],
	sources: ['https://docs.sentry.io/platforms/javascript/', 'https://sentry.io/privacy/'],
};
