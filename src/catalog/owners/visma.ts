import type {Owner} from '../vendor.ts';

export const visma: Owner = {
	id: 'visma',
	name: 'Visma',
	country: 'NO',
	eea: true,
	source: 'https://www.visma.com/privacy-statement',
};
