import {year} from '../durations.ts';
import type {Vendor} from '../vendor.ts';

export const dynamics365CustomerInsights: Vendor = {
	id: 'dynamics-365-customer-insights',
	name: 'Dynamics 365 Customer Insights',
	owner: 'microsoft',
	category: 'email-marketing',
	tracks: true,
	requests: [
		{
			host: [
				'mkt.dynamics.com',
				'svc.dynamics.com',
				'mktdplp102cdn.azureedge.net',
				'cxppusa1formui01cdnsa01-endpoint.azureedge.net',
			],
		},
		{host: 'svc.dynamics.com', path: '/t/', beacon: true},
	],
	cookies: [
		{name: 'msd365mkttr', party: 'first', lifetime: 2 * year, purpose: 'advertising'},
		{name: 'msd365mkttrs', party: 'first', lifetime: 'session', purpose: 'advertising'},
	],
	aliases: ['Customer Insights - Journeys'],
	formerNames: ['Dynamics 365 Marketing'],
	sources: [
		'https://learn.microsoft.com/en-us/dynamics365/customer-insights/journeys/cookies',
		'https://learn.microsoft.com/en-us/dynamics365/customer-insights/journeys/interaction-journey-decision',
	],
};
