import type {Vendor} from '../vendor.ts';

export const drupal: Vendor = {
	id: 'drupal',
	name: 'Drupal',
	owner: 'drupal-association',
	category: 'essential',
	tracks: false,
	requests: [],
	cookies: [
		{name: 'SESS*', rest: /^[0-9a-f]{32}$/, party: 'first', purpose: 'essential'},
		{name: 'SSESS*', rest: /^[0-9a-f]{32}$/, party: 'first', purpose: 'essential'},
		{name: 'Drupal.visitor.*', party: 'first', purpose: 'essential'},
		{name: 'Drupal_visitor_*', party: 'first', purpose: 'essential'},
		{name: 'has_js', party: 'first', lifetime: 'session', purpose: 'essential'},
	],
	sources: ['https://www.drupal.org/docs/drupal-apis/javascript-api'],
};
