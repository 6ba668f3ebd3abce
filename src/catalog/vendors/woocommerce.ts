import {day, minute, month} from '../durations.ts';
import type {Vendor} from '../vendor.ts';

const sourcebuster = [
	'sbjs_current',
	'sbjs_current_add',
	'sbjs_first',
	'sbjs_first_add',
	'sbjs_udata',
	'sbjs_migrations',
];

/** A shop on the site's own host: told by its cookies, those of its order attribution (Sourcebuster) among them. */
export const woocommerce: Vendor = {
	id: 'woocommerce',
	name: 'WooCommerce',
	owner: 'automattic',
	category: 'hosting',
	tracks: false,
	requests: [{host: ['woocommerce.com', 'woo.com']}],
	cookies: [
		...sourcebuster.map(name => ({
			name,
			party: 'first' as const,
			lifetime: 'session' as const,
			purpose: 'analytics' as const,
		})),
		{name: 'sbjs_session', party: 'first', lifetime: 30 * minute, purpose: 'analytics'},
		{name: 'sbjs_promo', party: 'first', purpose: 'analytics'},
		{name: 'woocommerce_cart_hash', party: 'first', lifetime: 'session', purpose: 'essential'},
		{name: 'woocommerce_items_in_cart', party: 'first', lifetime: 'session', purpose: 'essential'},
		{name: 'wp_woocommerce_session_*', party: 'first', lifetime: 2 * day, purpose: 'essential'},
		{name: 'woocommerce_recently_viewed', party: 'first', lifetime: 'session', purpose: 'essential'},
		{name: 'woocommerce_snooze_suggestions__*', party: 'first', lifetime: 2 * day, purpose: 'essential'},
		{name: 'woocommerce_dismissed_suggestions__*', party: 'first', lifetime: month, purpose: 'essential'},
		{name: 'store_notice*', party: 'first', lifetime: 'session', purpose: 'essential'},
	],
	storage: ['wc_cart_hash_*', 'wc_fragments_*', 'wc_cart_created'],
	aliases: ['Woo Commerce', 'Sourcebuster'],
	sources: [
		'https://woocommerce.com/document/woocommerce-cookies/',
		'https://woocommerce.com/document/order-attribution-tracking/',
		'https://pressable.com/knowledgebase/woocommerce-order-attribution-tracking-cookies-sbjs_-and-caching',
	],
};
