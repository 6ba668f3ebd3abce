import {month} from '../durations.ts';
import {googleHosts} from '../google-hosts.ts';
import type {Vendor} from '../vendor.ts';

export const googleRecaptcha: Vendor = {
	id: 'google-recaptcha',
	name: 'Google reCAPTCHA',
	owner: 'google',
	category: 'essential',
	tracks: false,
	requests: [{host: [...googleHosts, 'gstatic.com'], path: '/recaptcha/'}, {host: 'recaptcha.net'}],
	cookies: [
		{
			name: '_GRECAPTCHA',
			party: 'third',
			domains: ['google.com', 'recaptcha.net'],
			lifetime: 6 * month,
			purpose: 'essential',
		},
	],
	storage: ['_grecaptcha', 'rc::*'],
	aliases: ['reCAPTCHA', 'Google re-CAPTCHA', 'No CAPTCHA reCAPTCHA'],
	evidence: ['render', 'hl', 'v'],
	sources: ['https://developers.google.com/recaptcha/docs/faq', 'https://policies.google.com/technologies/cookies'],
};
