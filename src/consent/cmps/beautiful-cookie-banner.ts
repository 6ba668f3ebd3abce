import type {Cmp} from '../cmp.ts';
import {vanillaCookieconsent} from './vanilla-cookieconsent.ts';

/** Grown out of the library of Insites (Osano), whose banner it looks like; what it keeps is like that of another. */
export const beautifulCookieBanner: Cmp = {
	id: 'beautiful-cookie-banner',
	name: 'Beautiful Cookie Consent Banner (WordPress)',
	scripts: [/\/plugins\/beautiful-and-responsive-cookie-consent\//],
	element: '.cc-window .cc-allowall, .cc-window .cc-savesettings',
	cookies: ['bcbconsent'],
	storage: ['bcbconsent'],
	read: vanillaCookieconsent.read,
	banner: {root: ':not(*)', accept: '.cc-allowall', save: '.cc-savesettings'},
	sources: [
		'https://beautiful-cookie-banner.com/documentation/cookies-used-by-cookie-banner-plugin',
		'https://beautiful-cookie-banner.com/documentation/cookie-banner-compliance-types-explained',
	],
};
