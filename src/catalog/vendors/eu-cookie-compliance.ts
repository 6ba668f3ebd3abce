import {day} from '../durations.ts';
import type {Vendor} from '../vendor.ts';

export const euCookieCompliance: Vendor = {
	id: 'eu-cookie-compliance',
	name: 'EU Cookie Compliance',
	owner: 'drupal-association',
	category: 'consent',
	tracks: false,
	requests: [{mark: '/modules/contrib/eu_cookie_compliance/'}, {mark: '/modules/eu_cookie_compliance/'}],
	cookies: [
		{name: 'cookie-agreed', party: 'first', lifetime: 100 * day, purpose: 'essential'},
		// As older releases name it, by language.
		{
			name: 'cookie-agreed-*',
			rest: /^[a-z]{2,3}(?:-[a-z]+)?$/,
			party: 'first',
			lifetime: 100 * day,
			purpose: 'essential',
		},
		{name: 'cookie-agreed-version', party: 'first', lifetime: 100 * day, purpose: 'essential'},
		{name: 'cookie-agreed-categories', party: 'first', lifetime: 100 * day, purpose: 'essential'},
	],
	aliases: ['Drupal EU Cookie Compliance'],
	ordinaryName: true,
	sources: [
		'https://www.drupal.org/project/eu_cookie_compliance',
		'https://github.com/backdrop-contrib/eu_cookie_compliance/blob/HEAD/js/eu_cookie_compliance.js',
	],
};
