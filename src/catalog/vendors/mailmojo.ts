import type {Vendor} from '../vendor.ts';

export const mailmojo: Vendor = {
	id: 'mailmojo',
	name: 'Mailmojo',
	owner: 'mailmojo',
	category: 'email-marketing',
	tracks: false,
	requests: [{host: 'mailmojo.no'}],
	aliases: ['Mail Mojo'],
	sources: ['https://mailmojo.dev/'],
};
