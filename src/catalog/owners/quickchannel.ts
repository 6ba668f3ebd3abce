import type {Owner} from '../vendor.ts';

export const quickchannel: Owner = {
	id: 'quickchannel',
	name: 'Quickchannel',
	country: 'SE',
	eea: true,
	aliases: ['Screen9 AB'],
	source: 'https://quickchannel.com/en/cookie-information/',
};
