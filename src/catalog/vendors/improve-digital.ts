import {day} from '../durations.ts';
import type {Vendor} from '../vendor.ts';

export const improveDigital: Vendor = {
	id: 'improve-digital',
	name: 'Improve Digital',
	owner: 'azerion',
	category: 'advertising',
	tracks: true,
	requests: [
		{host: ['360yield.com', '360yield-basic.com']},
		{host: '360yield.com', path: /^\/(?:match|server_match|ul_cb|ux|user_sync)/, beacon: true},
	],
	cookies: [
		{name: 'tuuid', party: 'third', domains: ['360yield.com'], lifetime: 90 * day, purpose: 'advertising'},
		{name: 'tuuid_lu', party: 'third', domains: ['360yield.com'], lifetime: 90 * day, purpose: 'advertising'},
		{name: 'um', party: 'third', domains: ['360yield.com'], lifetime: 90 * day, purpose: 'advertising'},
		{name: 'umeh', party: 'third', domains: ['360yield.com'], lifetime: 90 * day, purpose: 'advertising'},
		{name: 'pxl', party: 'third', domains: ['360yield.com'], lifetime: 90 * day, purpose: 'advertising'},
		{name: 'pct', party: 'third', domains: ['360yield.com'], lifetime: 90 * day, purpose: 'advertising'},
		{name: 'pvt', party: 'third', domains: ['360yield.com'], lifetime: 90 * day, purpose: 'advertising'},
		{name: 'ih', party: 'third', domains: ['360yield.com'], lifetime: 90 * day, purpose: 'advertising'},
		{name: 'fh', party: 'third', domains: ['360yield.com'], lifetime: day, purpose: 'advertising'},
		{name: 'sh', party: 'third', domains: ['360yield.com'], lifetime: 'session', purpose: 'advertising'},
	],
	aliases: ['Improve Digital by Azerion', 'ImproveDigital', '360yield'],
	ordinaryName: true,
	sources: ['https://sellers.improvedigital.com/tcf-cookies.json'],
};
