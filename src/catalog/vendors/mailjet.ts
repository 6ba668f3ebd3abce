import type {Vendor} from '../vendor.ts';

export const mailjet: Vendor = {
	id: 'mailjet',
	name: 'Mailjet',
	owner: 'sinch',
	category: 'email-marketing',
	tracks: false,
	requests: [{host: ['mailjet.com', 'mjt.lu']}],
	sources: ['https://www.mailjet.com/legal/privacy-policy/'],
};
