import type {Owner} from '../vendor.ts';

export const kindly: Owner = {
	id: 'kindly',
	name: 'Kindly AS',
	country: 'NO',
	eea: true,
	source: 'https://docs.kindly.ai/cookies-and-local-storage',
};
