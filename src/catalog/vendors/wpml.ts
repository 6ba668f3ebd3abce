import type {Vendor} from '../vendor.ts';

export const wpml: Vendor = {
	id: 'wpml',
	name: 'WPML',
	owner: 'onthegosystems',
	category: 'essential',
	tracks: false,
	requests: [],
	cookies: [
		{name: 'wp-wpml_current_language', party: 'first', purpose: 'essential'},
		{name: 'wp-wpml_current_admin_language_*', rest: /^[0-9a-f]{32}$/, party: 'first', purpose: 'essential'},
		{name: '_icl_current_language', party: 'first', purpose: 'essential'},
		{name: '_icl_current_admin_language_*', rest: /^[0-9a-f]{32}$/, party: 'first', purpose: 'essential'},
		{name: '_icl_visitor_lang_js', party: 'first', purpose: 'essential'},
		{name: 'wpml_browser_redirect_test', party: 'first', purpose: 'essential'},
		{name: 'wpml_referer_url', party: 'first', purpose: 'essential'},
		{name: 'wpml_admin_referer_url', party: 'first', purpose: 'essential'},
	],
	aliases: ['WordPress Multilingual'],
	sources: ['https://wpml.org/documentation/support/browser-cookies-stored-wpml/'],
};
