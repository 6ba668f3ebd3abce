import type {Vendor} from '../vendor.ts';

export const mailchimp: Vendor = {
	id: 'mailchimp',
	name: 'Mailchimp',
	owner: 'intuit',
	category: 'email-marketing',
	tracks: true,
	requests: [
		{host: 'chimpstatic.com'},
		{host: 'chimpstatic.com', path: '/mcjs-connected/'},
		// Sign-up forms and their styling.
		{host: ['list-manage.com', 'mailchimp.com', 'mailchimpapp.com'], tracks: false},
		{host: 'list-manage.com', path: '/track/', tracks: true, beacon: true},
	],
	aliases: ['Mail Chimp'],
	sources: ['https://mailchimp.com/help/about-connected-sites/', 'https://www.intuit.com/privacy/statement/'],
};
