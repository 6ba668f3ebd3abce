import {minute, year} from '../durations.ts';
import type {Vendor} from '../vendor.ts';

/** Takes a fingerprint of the device against fraud and reports on itself: beacons, but not to follow a visitor. */
export const stripe: Vendor = {
	id: 'stripe',
	name: 'Stripe',
	owner: 'stripe',
	category: 'payment',
	tracks: false,
	requests: [
		{host: ['stripe.com', 'stripecdn.com', 'stripe.network']},
		{host: ['r.stripe.com', 'q.stripe.com', 'm.stripe.com'], beacon: true},
	],
	cookies: [
		{name: '__stripe_mid', party: 'first', lifetime: year, purpose: 'essential'},
		{name: '__stripe_sid', party: 'first', lifetime: 30 * minute, purpose: 'essential'},
		{name: 'm', party: 'third', domains: ['m.stripe.com'], lifetime: 2 * year, purpose: 'essential'},
	],
	storage: ['__stripe_*'],
	aliases: ['Stripe Payments', 'Stripe Checkout'],
	sources: [
		'https://stripe.com/legal/cookies-policy',
		'https://docs.stripe.com/disputes/prevention/advanced-fraud-detection',
	],
};
