import type {Vendor} from '../vendor.ts';

/** Counts visits without cookies; also injected and answered on hosts of sites that Cloudflare serves. */
export const cloudflareWebAnalytics: Vendor = {
	id: 'cloudflare-web-analytics',
	name: 'Cloudflare Web Analytics',
	owner: 'cloudflare',
	category: 'analytics',
	tracks: true,
	requests: [
		{host: 'cloudflareinsights.com'},
		{host: 'cloudflareinsights.com', path: '/cdn-cgi/rum', beacon: true},
		{file: 'rum', path: '/cdn-cgi/rum', beacon: true},
	],
	aliases: ['Cloudflare Insights', 'Cloudflare Browser Insights', 'Cloudflare Analytics'],
	sources: ['https://developers.cloudflare.com/web-analytics/'],
};
