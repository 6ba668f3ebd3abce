import type {Vendor} from '../vendor.ts';

export const unbounce: Vendor = {
	id: 'unbounce',
	name: 'Unbounce',
	owner: 'unbounce',
	category: 'content',
	tracks: false,
	requests: [
		{
			host: [
				'unbounce.com',
				'ubembed.com',
				'd2xxq4ijfwetlm.cloudfront.net',
				'd9hhrg4mnvzow.cloudfront.net',
				'd3pkntwtp2ukl5.cloudfront.net',
			],
		},
		{host: ['events.ubembed.com', 't.unbounce.com'], beacon: true},
		{mark: '/_ub/static/'},
	],
	sources: ['https://unbounce.com/cookie-policy/', 'https://documentation.unbounce.com/'],
};
