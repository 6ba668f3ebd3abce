import type {Owner} from '../vendor.ts';

export const cognitiv: Owner = {
	id: 'cognitiv',
	name: 'Cognitiv',
	country: 'US',
	eea: false,
	source: 'https://www.cognitiv.ai/privacy',
};
