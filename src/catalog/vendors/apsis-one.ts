import type {Vendor} from '../vendor.ts';

export const apsisOne: Vendor = {
	id: 'apsis-one',
	name: 'APSIS One',
	owner: 'efficy',
	category: 'email-marketing',
	tracks: true,
	requests: [
		{host: ['apsis.one', 'innomdc.com', 'prospecteye.com']},
		{host: ['apsisforms.com', 'anpdm.com'], tracks: false},
	],
	cookies: [
		{name: 'Ely_vID', party: 'first', purpose: 'advertising'},
		{name: 'Ely_cc_answ', party: 'first', purpose: 'essential'},
	],
	aliases: ['APSIS'],
	sources: ['https://www.efficy.com/privacy-policy/'],
};
