import type {Vendor} from '../vendor.ts';

export const googleForms: Vendor = {
	id: 'google-forms',
	name: 'Google Forms',
	owner: 'google',
	category: 'content',
	tracks: false,
	requests: [{host: 'docs.google.com', path: '/forms/'}, {host: 'forms.gle'}],
	aliases: ['Google Skjemaer', 'Google Formulär'],
	sources: ['https://www.google.com/forms/about/'],
};
