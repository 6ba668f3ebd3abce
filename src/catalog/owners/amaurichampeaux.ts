import type {Owner} from '../vendor.ts';

export const amaurichampeaux: Owner = {
	id: 'amaurichampeaux',
	name: 'tarteaucitron.io',
	country: 'FR',
	eea: true,
	aliases: ['Amauri Champeaux'],
	source: 'https://tarteaucitron.io/en/privacy/',
};
