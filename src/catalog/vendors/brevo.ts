import type {Vendor} from '../vendor.ts';

export const brevo: Vendor = {
	id: 'brevo',
	name: 'Brevo',
	owner: 'brevo',
	category: 'email-marketing',
	tracks: true,
	requests: [
		{host: ['sibautomation.com', 'cdn.brevo.com']},
		{host: ['sibforms.com', 'brevo.com', 'sendinblue.com'], tracks: false},
		{host: ['in-automate.brevo.com', 'in-automate.sendinblue.com'], tracks: true, beacon: true},
	],
	aliases: ['Sendinblue', 'Send in Blue'],
	evidence: ['key'],
	sources: ['https://tracker-doc.sendinblue.com/docs/principles', 'https://www.brevo.com/legal/cookies/'],
};
