import type {Owner} from '../vendor.ts';

export const symplify: Owner = {
	id: 'symplify',
	name: 'Symplify',
	country: 'SE',
	eea: true,
	source: 'https://symplify.com/privacy-policy/',
};
