import type {Vendor} from '../vendor.ts';

export const googleTranslate: Vendor = {
	id: 'google-translate',
	name: 'Google Translate',
	owner: 'google',
	category: 'content',
	tracks: false,
	requests: [
		{host: ['translate.google.com', 'translate.googleapis.com', 'translate-pa.googleapis.com', 'translate.goog']},
		{host: ['translate.google.com', 'translate.googleapis.com'], path: '/gen204', beacon: true},
		{host: 'www.gstatic.com', path: '/_/translate_http/'},
	],
	cookies: [{name: 'googtrans', party: 'first', lifetime: 'session', purpose: 'personalisation'}],
	aliases: ['Google Oversetter', 'Google Oversett', 'Google Översätt', 'Google Oversæt', 'Google Website Translator'],
	sources: ['https://cloud.google.com/translate/docs/overview', 'https://support.google.com/translate/answer/2534559'],
};
