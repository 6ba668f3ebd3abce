import {reading} from '../reading.ts';

/** https://ads.tiktok.com/help/article/advanced-matching-web */
export const tiktokPixel = reading({
	vendor: 'tiktok-pixel',
	account: ['context.pixel.code', 'pixel_code', 'sdkid'],
	events: ['event', 'action'],
	page: ['context.page.url', 'page.url'],
	fields: /^properties\.\w/,
	free: /^properties\./,
	// Not its own numbers for the browser: `anonymous_id`, `device_id`, `user_id`.
	matching: name =>
		/^context\.user\.(?:(?:auto_)?(?:email|phone|phone_number)|external_id|first_name|last_name|city|state|zip_code)$/.test(
			name,
		),
});
