import {day} from '../durations.ts';
import type {Vendor} from '../vendor.ts';

export const jetpack: Vendor = {
	id: 'jetpack',
	name: 'Jetpack',
	owner: 'automattic',
	category: 'hosting',
	tracks: false,
	requests: [
		{host: ['i0.wp.com', 'i1.wp.com', 'i2.wp.com', 'i3.wp.com', 'c0.wp.com', 'jetpack.com', 'jetpack.wordpress.com']},
	],
	cookies: [
		{name: 'eucookielaw', party: 'first', lifetime: 30 * day, purpose: 'essential'},
		{name: 'jetpack_comments_subscribe_*', party: 'first', lifetime: 347 * day, purpose: 'essential'},
		{name: 'jetpack_blog_subscribe_*', party: 'first', lifetime: 347 * day, purpose: 'essential'},
		{name: 'jpp_math_pass', party: 'first', lifetime: day, purpose: 'essential'},
		{name: 'akm_mobile', party: 'first', lifetime: 3.5 * day, purpose: 'essential'},
	],
	formerNames: ['Jetpack Photon'],
	sources: ['https://jetpack.com/support/site-accelerator/', 'https://jetpack.com/support/cookies/'],
};
