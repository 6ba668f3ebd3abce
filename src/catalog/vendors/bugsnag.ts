import type {Vendor} from '../vendor.ts';

export const bugsnag: Vendor = {
	id: 'bugsnag',
	name: 'BugSnag',
	owner: 'smartbear',
	category: 'monitoring',
	tracks: false,
	requests: [
		{host: ['bugsnag.com', 'bugsnag.smartbear.com', 'd2wy8f7a9ursnm.cloudfront.net']},
		{
			host: [
				'notify.bugsnag.com',
				'sessions.bugsnag.com',
				'otlp.bugsnag.com',
				'notify.bugsnag.smartbear.com',
				'sessions.bugsnag.smartbear.com',
				'otlp.bugsnag.smartbear.com',
			],
			beacon: true,
		},
	],
	storage: ['bugsnag-anonymous-id'],
	aliases: ['SmartBear Insight Hub'],
	evidence: ['apiKey'],
	sources: ['https://docs.bugsnag.com/platforms/javascript/'],
};
