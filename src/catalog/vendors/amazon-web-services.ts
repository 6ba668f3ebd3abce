import {day} from '../durations.ts';
import type {Vendor} from '../vendor.ts';

/** Its hosts are its customers': told by the cookies of its load balancers and CDN only. */
export const amazonWebServices: Vendor = {
	id: 'amazon-web-services',
	name: 'Amazon Web Services',
	owner: 'amazon',
	category: 'hosting',
	tracks: false,
	requests: [],
	cookies: [
		{name: 'AWSALB', party: 'first', lifetime: 7 * day, purpose: 'essential'},
		{name: 'AWSALBCORS', party: 'first', lifetime: 7 * day, purpose: 'essential'},
		{name: 'AWSALBTG', party: 'first', lifetime: 7 * day, purpose: 'essential'},
		{name: 'AWSALBTGCORS', party: 'first', lifetime: 7 * day, purpose: 'essential'},
		{name: 'AWSALBAPP-*', rest: /^\d+$/, party: 'first', lifetime: 7 * day, purpose: 'essential'},
		{name: 'AWSELB', party: 'first', purpose: 'essential'},
		{name: 'AWSELBCORS', party: 'first', purpose: 'essential'},
		{name: 'AWSELBAuthSessionCookie-*', rest: /^\d+$/, party: 'first', lifetime: 7 * day, purpose: 'essential'},
		{name: 'CloudFront-Policy', party: 'first', purpose: 'essential'},
		{name: 'CloudFront-Signature', party: 'first', purpose: 'essential'},
		{name: 'CloudFront-Key-Pair-Id', party: 'first', purpose: 'essential'},
	],
	aliases: ['AWS', 'Amazon CloudFront', 'Amazon S3', 'Amazon EC2'],
	sources: [
		'https://docs.aws.amazon.com/elasticloadbalancing/latest/application/sticky-sessions.html',
		'https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/private-content-signed-cookies.html',
	],
};
