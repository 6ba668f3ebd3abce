import type {Owner} from '../vendor.ts';

export const livewrapped: Owner = {
	id: 'livewrapped',
	name: 'Livewrapped',
	country: 'SE',
	eea: true,
	source: 'https://livewrapped.com/',
};
