import type {Owner} from '../vendor.ts';

export const boostAi: Owner = {
	id: 'boost-ai',
	name: 'boost.ai',
	country: 'NO',
	eea: true,
	source: 'https://boost.ai/privacy-policy/',
};
