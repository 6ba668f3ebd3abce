import type {Owner} from '../vendor.ts';

export const epsilon: Owner = {
	id: 'epsilon',
	name: 'Epsilon',
	country: 'US',
	eea: false,
	aliases: ['Conversant Europe'],
	listedAs: ['Conversant'],
	source: 'https://legal.epsilon.com/global-privacy-policy',
};
