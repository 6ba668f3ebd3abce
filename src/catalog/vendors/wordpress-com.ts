import type {Vendor} from '../vendor.ts';

export const wordpressCom: Vendor = {
	id: 'wordpress-com',
	name: 'WordPress.com',
	owner: 'automattic',
	category: 'hosting',
	tracks: false,
	requests: [
		{
			host: [
				'wp.com',
				'public-api.wordpress.com',
				'r-login.wordpress.com',
				'subscribe.wordpress.com',
				'widgets.wp.com',
			],
		},
	],
	sources: ['https://automattic.com/cookies/'],
};
