import type {Owner} from '../vendor.ts';

export const stackadapt: Owner = {
	id: 'stackadapt',
	name: 'StackAdapt',
	country: 'CA',
	eea: false,
	aliases: ['Collective Roll'],
	source: 'https://www.stackadapt.com/privacy-policy',
};
