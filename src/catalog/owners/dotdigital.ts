import type {Owner} from '../vendor.ts';

export const dotdigital: Owner = {
	id: 'dotdigital',
	name: 'Dotdigital',
	country: 'GB',
	eea: false,
	aliases: ['dotmailer Ltd'],
	listedAs: ['dotMailer'],
	source: 'https://dotdigital.com/terms/privacy-policy/',
};
