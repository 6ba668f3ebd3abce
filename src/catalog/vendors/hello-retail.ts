import {year} from '../durations.ts';
import type {Vendor} from '../vendor.ts';

export const helloRetail: Vendor = {
	id: 'hello-retail',
	name: 'Hello Retail',
	owner: 'hello-retail',
	category: 'testing',
	tracks: true,
	requests: [
		{host: ['helloretail.com', 'helloretailcdn.com', 'addwish.com', 'd1pna5l3xsntoj.cloudfront.net']},
		{host: ['core.helloretail.com', 'core.addwish.com'], path: '/serve/collect', beacon: true},
	],
	cookies: [{name: 'hello_retail_id', party: 'first', lifetime: year, purpose: 'personalisation'}],
	formerNames: ['addwish'],
	evidence: ['websiteUuid'],
	sources: ['https://support.helloretail.com/other/about-cookie-tracking'],
};
