import type {Vendor} from '../vendor.ts';

export const campaignMonitor: Vendor = {
	id: 'campaign-monitor',
	name: 'Campaign Monitor',
	owner: 'marigold',
	category: 'email-marketing',
	tracks: false,
	requests: [{host: ['createsend.com', 'createsend1.com', 'campaignmonitor.com']}],
	sources: ['https://www.campaignmonitor.com/policies/'],
};
