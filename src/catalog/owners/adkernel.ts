import type {Owner} from '../vendor.ts';

export const adkernel: Owner = {
	id: 'adkernel',
	name: 'AdKernel',
	country: 'US',
	eea: false,
	source: 'https://adkernel.com/privacy-policy/',
};
