import type {Owner} from '../vendor.ts';

export const mailerlite: Owner = {
	id: 'mailerlite',
	name: 'MailerLite',
	country: 'LT',
	eea: true,
	source: 'https://www.mailerlite.com/legal/privacy-policy',
};
