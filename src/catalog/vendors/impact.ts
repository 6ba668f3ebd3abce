import type {Vendor} from '../vendor.ts';

export const impact: Vendor = {
	id: 'impact',
	name: 'impact.com',
	owner: 'impact',
	category: 'affiliate',
	tracks: true,
	requests: [
		{host: ['impactcdn.com', 'impactradius-tag.com', 'impactradius-go.com', 'd3cxv97fi8q177.cloudfront.net']},
		{
			host: ['impactradius-event.com', 'trkapi.impact.com', 'ojrq.net', 'evyy.net', 'sjv.io', 'pxf.io', '7eer.net'],
			beacon: true,
		},
	],
	cookies: [{name: 'IR_gbd', party: 'first', lifetime: 'session', purpose: 'advertising'}],
	aliases: ['Impact Tech'],
	formerNames: ['Impact Radius', 'ImpactRadius'],
	sources: [
		'https://help.impact.com/brand/what-would-you-like-to-learn-about/platform-features/tracking/tracking-explained/impactcom-cookies-explained',
	],
};
