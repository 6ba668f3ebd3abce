import type {Owner} from '../vendor.ts';

export const posthog: Owner = {
	id: 'posthog',
	name: 'PostHog',
	country: 'US',
	eea: false,
	source: 'https://posthog.com/privacy',
};
