import type {Owner} from '../vendor.ts';

export const ungapped: Owner = {
	id: 'ungapped',
	name: 'Ungapped',
	country: 'SE',
	eea: true,
	source: 'https://ungapped.com/',
};
