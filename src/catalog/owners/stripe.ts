import type {Owner} from '../vendor.ts';

export const stripe: Owner = {
	id: 'stripe',
	name: 'Stripe',
	country: 'US',
	eea: false,
	aliases: ['Stripe Payments Europe', 'Stripe Inc.'],
	source: 'https://stripe.com/privacy',
};
