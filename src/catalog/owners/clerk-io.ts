import type {Owner} from '../vendor.ts';

export const clerkIo: Owner = {
	id: 'clerk-io',
	name: 'Clerk.io',
	country: 'DK',
	eea: true,
	source: 'https://www.clerk.io/privacy-policy',
};
