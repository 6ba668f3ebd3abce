import type {Owner} from '../vendor.ts';

export const sinch: Owner = {
	id: 'sinch',
	name: 'Sinch',
	country: 'SE',
	eea: true,
	aliases: ['Mailgun Technologies'],
	source: 'https://sinch.com/',
};
