import {day, month, year} from '../durations.ts';
import type {Vendor} from '../vendor.ts';

const linkedin = ['linkedin.com'];

export const linkedinInsightTag: Vendor = {
	id: 'linkedin-insight-tag',
	name: 'LinkedIn Insight Tag',
	owner: 'linkedin',
	category: 'advertising',
	tracks: true,
	requests: [
		{host: 'snap.licdn.com', path: '/li.lms-analytics/'},
		{host: ['ads.linkedin.com', 'cdn.linkedin.oribi.io', 'p.adsymptotic.com'], beacon: true},
		{host: 'linkedin.com', path: '/px/', beacon: true},
		{host: 'linkedin.com', path: '/li/tscp', beacon: true},
	],
	cookies: [
		{name: 'li_fat_id', party: 'first', lifetime: 30 * day, purpose: 'advertising'},
		{name: 'li_giant', party: 'first', purpose: 'advertising'},
		{name: 'li_sugr', party: 'third', domains: linkedin, lifetime: 90 * day, purpose: 'advertising'},
		{name: 'bcookie', party: 'third', domains: linkedin, lifetime: year, purpose: 'advertising'},
		{name: 'bscookie', party: 'third', domains: linkedin, lifetime: year, purpose: 'advertising'},
		{name: 'lidc', party: 'third', domains: linkedin, lifetime: day, purpose: 'advertising'},
		{name: 'UserMatchHistory', party: 'third', domains: linkedin, lifetime: 30 * day, purpose: 'advertising'},
		{name: 'AnalyticsSyncHistory', party: 'third', domains: linkedin, lifetime: 30 * day, purpose: 'advertising'},
		{name: 'li_gc', party: 'third', domains: linkedin, lifetime: 6 * month, purpose: 'essential'},
	],
	storage: ['li_adsId'],
	aliases: [
		'LinkedIn',
		'Linked In',
		'LinkedIn Ads',
		'LinkedIn Insights',
		'LinkedIn Insight',
		'LinkedIn Pixel',
		'LinkedIn Marketing Solutions',
		'LinkedIn Conversion Tracking',
	],
	evidence: ['pid', 'fmt', 'conversionId', 'v', 'tm', 'eventType'],
	sources: ['https://www.linkedin.com/legal/l/cookie-table', 'https://www.linkedin.com/help/lms/answer/a427660'],
};
