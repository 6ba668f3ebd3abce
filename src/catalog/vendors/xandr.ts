import {day} from '../durations.ts';
import type {Vendor} from '../vendor.ts';

export const xandr: Vendor = {
	id: 'xandr',
	name: 'Xandr',
	owner: 'microsoft',
	category: 'advertising',
	tracks: true,
	requests: [
		{host: ['adnxs.com', 'adnxs-simple.com', 'adrdgt.com', 'ctasnet.com']},
		{
			host: ['adnxs.com', 'adnxs-simple.com'],
			path: /^\/(?:bounce|getuid\w*|mapuid|(?:prebid\/)?setuid|seg|px|pixie|it|vevent|rd_log|async_usersync)(?:\/|$)/,
			beacon: true,
		},
	],
	cookies: [
		{name: 'uuid2', party: 'third', domains: ['adnxs.com'], lifetime: 90 * day, purpose: 'advertising'},
		{name: 'anj', party: 'third', domains: ['adnxs.com'], lifetime: 90 * day, purpose: 'advertising'},
		{name: 'XANDR_PANID', party: 'third', domains: ['adnxs.com'], lifetime: 90 * day, purpose: 'advertising'},
	],
	aliases: ['Microsoft Monetize', 'Microsoft Invest', 'Microsoft Curate', 'adnxs'],
	formerNames: ['AppNexus', 'App Nexus'],
	evidence: ['pi', 'e', 'id', 'seg', 'add', 'member'],
	sources: ['https://www.xandr.com/privacy/platform-privacy-policy/', 'https://www.xandr.com/privacy/cookie-policy/'],
};
