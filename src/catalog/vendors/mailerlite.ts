import type {Vendor} from '../vendor.ts';

export const mailerlite: Vendor = {
	id: 'mailerlite',
	name: 'MailerLite',
	owner: 'mailerlite',
	category: 'email-marketing',
	tracks: false,
	requests: [{host: ['mailerlite.com', 'mlcdn.com', 'mlsend.com']}],
	storage: ['mailerlite:*', 'ml_guid'],
	aliases: ['Mailer Lite'],
	sources: ['https://www.mailerlite.com/help/which-cookies-are-used-by-mailerlite-forms'],
};
