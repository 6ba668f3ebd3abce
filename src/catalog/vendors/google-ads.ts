import {day} from '../durations.ts';
import {googleHosts} from '../google-hosts.ts';
import type {Vendor} from '../vendor.ts';

const conversion = /^\/pagead\/(?:1p-)?(?:viewthrough)?conversion\//;

export const googleAds: Vendor = {
	id: 'google-ads',
	name: 'Google Ads',
	owner: 'google',
	category: 'advertising',
	tracks: true,
	requests: [
		{host: 'googleadservices.com'},
		{host: ['googleadservices.com', 'googleads.g.doubleclick.net', ...googleHosts], path: conversion, beacon: true},
		{host: googleHosts, path: '/pagead/'},
		{host: googleHosts, path: /^\/pagead\/(?:1p-user-list|landing|form-data|set_partitioned_cookie)/, beacon: true},
		{host: [...googleHosts, 'pagead2.googlesyndication.com', 'googleadservices.com'], path: '/ccm/', beacon: true},
		{
			host: ['googleads.g.doubleclick.net', 'googleadservices.com', ...googleHosts],
			path: '/rmkt/collect',
			beacon: true,
		},
		{host: googleHosts, path: '/measurement/conversion', beacon: true},
		{host: ['pagead2.googlesyndication.com', 'googleadservices.com'], path: '/pagead/landing', beacon: true},
		{host: 'td.doubleclick.net', path: '/td/rul/'},
		{host: 'googletagmanager.com', path: '/gtag/', parameters: {id: /^AW-/}},
		{file: 'js', path: /\/gtag\/js$/, parameters: {id: /^AW-/}},
	],
	cookies: [
		{
			name: '_gcl_*',
			rest: /^(?:au|aw|dc|gb|gf|gs|ha|ag|la)$/,
			party: 'first',
			lifetime: 90 * day,
			purpose: 'advertising',
		},
		{name: 'FPAU', party: 'first', purpose: 'advertising'},
		{name: 'FPGCL*', party: 'first', purpose: 'advertising'},
		{name: '_gac_*', party: 'first', lifetime: 90 * day, purpose: 'advertising'},
		{name: '_gac_gb_*', party: 'first', lifetime: 90 * day, purpose: 'advertising'},
		{name: 'Conversion', party: 'third', domains: ['googleadservices.com'], purpose: 'advertising'},
	],
	storage: ['_gcl_ls'],
	aliases: ['Google Remarketing', 'Google Dynamic Remarketing', 'Google Customer Match'],
	formerNames: ['AdWords', 'Google AdWords'],
	evidence: ['label', 'en', 'event', 'tid', 'id', 'fmt', 'gtm', 'tag_exp', 'capi', 'pscdl'],
	sources: ['https://business.safety.google/adscookies/', 'https://support.google.com/google-ads/answer/7548399'],
};
