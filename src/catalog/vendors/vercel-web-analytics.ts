import type {Vendor} from '../vendor.ts';

/** Counts visits without cookies. */
export const vercelWebAnalytics: Vendor = {
	id: 'vercel-web-analytics',
	name: 'Vercel Web Analytics',
	owner: 'vercel',
	category: 'analytics',
	tracks: true,
	requests: [
		{host: 'va.vercel-scripts.com'},
		{mark: '/_vercel/insights/'},
		{mark: '/_vercel/insights/', path: /\/_vercel\/insights\/(?:view|event)$/, beacon: true},
	],
	aliases: ['Vercel Analytics', 'Vercel Insights'],
	sources: ['https://vercel.com/docs/analytics/privacy-policy'],
};
