import {day, year} from '../durations.ts';
import type {Vendor} from '../vendor.ts';

export const wordpress: Vendor = {
	id: 'wordpress',
	name: 'WordPress',
	owner: 'wordpress-foundation',
	category: 'essential',
	tracks: false,
	requests: [{host: 's.w.org'}],
	cookies: [
		{name: 'wordpress_logged_in_*', rest: /^[0-9a-f]{32}$/, party: 'first', purpose: 'essential'},
		{name: 'wordpress_sec_*', rest: /^[0-9a-f]{32}$/, party: 'first', purpose: 'essential'},
		{name: 'wordpress_*', rest: /^[0-9a-f]{32}$/, party: 'first', purpose: 'essential'},
		{name: 'wordpress_test_cookie', party: 'first', lifetime: 'session', purpose: 'essential'},
		{name: 'wp-settings-*', rest: /^(?:time-)?\d+$/, party: 'first', lifetime: year, purpose: 'essential'},
		{name: 'wp-postpass_*', rest: /^[0-9a-f]{32}$/, party: 'first', lifetime: 10 * day, purpose: 'essential'},
		{name: 'wp_lang', party: 'first', lifetime: 'session', purpose: 'essential'},
		{name: 'comment_author_*', rest: /^[0-9a-f]{32}$/, party: 'first', lifetime: 30_000_000, purpose: 'essential'},
		{
			name: 'comment_author_email_*',
			rest: /^[0-9a-f]{32}$/,
			party: 'first',
			lifetime: 30_000_000,
			purpose: 'essential',
		},
		{name: 'comment_author_url_*', rest: /^[0-9a-f]{32}$/, party: 'first', lifetime: 30_000_000, purpose: 'essential'},
	],
	storage: ['wpEmojiSettingsSupports'],
	sources: ['https://developer.wordpress.org/advanced-administration/wordpress/cookies/'],
};
