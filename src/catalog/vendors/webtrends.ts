import type {Vendor} from '../vendor.ts';

export const webtrends: Vendor = {
	id: 'webtrends',
	name: 'Webtrends Analytics',
	owner: 'webtrends',
	category: 'analytics',
	tracks: true,
	requests: [
		{host: ['webtrendslive.com', 'webtrends.com', 'd1q62gfb8siqnm.cloudfront.net']},
		{host: ['webtrendslive.com', 'webtrends.com'], file: 'dcs.gif', beacon: true},
		{file: 'dcs.gif', parameters: {dcsuri: true}, beacon: true},
		{file: 'njs.gif', parameters: {dcsuri: true}, beacon: true},
	],
	aliases: ['Webtrends On Demand', 'Webtrends Infinity'],
	sources: ['https://www.webtrends.com/privacy/'],
};
