import type {Owner} from '../vendor.ts';

export const brevo: Owner = {
	id: 'brevo',
	name: 'Brevo',
	country: 'FR',
	eea: true,
	aliases: ['Sendinblue SAS'],
	source: 'https://www.brevo.com/legal/privacypolicy/',
};
