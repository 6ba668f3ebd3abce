import {reading} from '../reading.ts';

/**
 * `cd[…]` is what the site adds, `ud[…]` and `udff[…]` are manual and automatic advanced matching: hashed, still personal. The
 * Conversions API Gateway says the same in JSON.
 * https://developers.facebook.com/docs/meta-pixel/advanced/advanced-matching
 */
export const metaPixel = reading({
	vendor: 'meta-pixel',
	account: ['id', 'fb.pixel_id'],
	accountInPath: /\/signals\/config\/(\d+)/,
	events: ['ev', 'event_name'],
	page: ['dl', 'website_context.location'],
	fields: /^cd\[|^custom_data\./,
	free: /^cd\[|^custom_data\./,
	matching: name => /^ud(?:ff)?\[|^fb\.advanced_matching\./.test(name),
});
