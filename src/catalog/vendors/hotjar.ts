import {minute, year} from '../durations.ts';
import type {Vendor} from '../vendor.ts';

export const hotjar: Vendor = {
	id: 'hotjar',
	name: 'Hotjar',
	owner: 'contentsquare',
	category: 'session-recording',
	tracks: true,
	requests: [
		{host: ['hotjar.com', 'hotjar.io']},
		{
			host: [
				'in.hotjar.com',
				'insights.hotjar.com',
				'content.hotjar.io',
				'metrics.hotjar.io',
				'vc.hotjar.io',
				'surveystats.hotjar.io',
			],
			beacon: true,
		},
		{host: 'hotjar.com', path: '/api/v2/client/ws', beacon: true},
	],
	cookies: [
		{name: '_hjSessionUser_*', rest: /^\d+$/, party: 'first', lifetime: year, purpose: 'analytics'},
		{name: '_hjSession_*', rest: /^\d+$/, party: 'first', lifetime: 30 * minute, purpose: 'analytics'},
		{name: '_hjid', party: 'first', lifetime: year, purpose: 'analytics'},
		{name: '_hjTLDTest', party: 'first', lifetime: 'session', purpose: 'analytics'},
		{name: '_hjFirstSeen', party: 'first', lifetime: 30 * minute, purpose: 'analytics'},
		{name: '_hjAbsoluteSessionInProgress', party: 'first', lifetime: 30 * minute, purpose: 'analytics'},
		{name: '_hjIncludedInSessionSample*', party: 'first', lifetime: 30 * minute, purpose: 'analytics'},
		{name: '_hjIncludedInPageviewSample', party: 'first', lifetime: 30 * minute, purpose: 'analytics'},
		{name: '_hjClosedSurveyInvites', party: 'first', lifetime: year, purpose: 'analytics'},
		{name: '_hjDonePolls', party: 'first', lifetime: year, purpose: 'analytics'},
		{name: '_hjMinimizedPolls', party: 'first', lifetime: year, purpose: 'analytics'},
		{name: '_hj*', rest: /^[A-Z]/, party: 'first', purpose: 'analytics'},
	],
	storage: ['_hj*', 'hjViewportId', 'hjActiveViewportIds'],
	aliases: ['HotJar Ltd', 'Hot Jar'],
	sources: [
		'https://help.hotjar.com/hc/en-us/articles/6952777582999',
		'https://www.hotjar.com/legal/policies/privacy/',
	],
};
