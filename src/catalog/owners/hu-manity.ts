import type {Owner} from '../vendor.ts';

export const huManity: Owner = {
	id: 'hu-manity',
	name: 'Hu-manity.co',
	country: 'US',
	eea: false,
	aliases: ['Humanity Inc.'],
	source: 'https://hu-manity.co/privacy-policy/',
};
