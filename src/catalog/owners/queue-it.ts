import type {Owner} from '../vendor.ts';

export const queueIt: Owner = {
	id: 'queue-it',
	name: 'Queue-it',
	country: 'DK',
	eea: true,
	source: 'https://queue-it.com/privacy-policy/',
};
