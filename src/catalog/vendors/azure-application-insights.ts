import {minute, year} from '../durations.ts';
import type {Vendor} from '../vendor.ts';

export const azureApplicationInsights: Vendor = {
	id: 'azure-application-insights',
	name: 'Azure Application Insights',
	owner: 'microsoft',
	category: 'monitoring',
	tracks: false,
	requests: [
		{
			host: [
				'js.monitor.azure.com',
				'az416426.vo.msecnd.net',
				'applicationinsights.azure.com',
				'applicationinsights.microsoft.com',
				'applicationinsights.io',
			],
		},
		{host: 'dc.services.visualstudio.com', beacon: true},
		{host: 'applicationinsights.azure.com', path: /^\/+v2(?:\.1)?\/track$/, beacon: true},
		{file: 'track', path: /\/v2\/track$/, body: /"iKey"\s*:\s*"[0-9a-f-]{32,36}"/, beacon: true},
	],
	cookies: [
		{name: 'ai_user', party: 'first', lifetime: year, purpose: 'analytics'},
		{name: 'ai_session', party: 'first', lifetime: 30 * minute, purpose: 'analytics'},
		{name: 'ai_authUser', party: 'first', lifetime: 'session', purpose: 'analytics'},
	],
	storage: ['AI_buffer', 'AI_sentBuffer', 'AI_buffer_*', 'AI_sentBuffer_*'],
	aliases: ['Application Insights', 'Azure Monitor', 'App Insights'],
	sources: [
		'https://learn.microsoft.com/en-us/azure/azure-monitor/app/javascript-sdk-configuration',
		'https://learn.microsoft.com/en-us/azure/azure-monitor/ip-addresses',
	],
};
