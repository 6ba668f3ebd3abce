import {day} from '../durations.ts';
import type {Vendor} from '../vendor.ts';

// Where a body was not compressed; keys have 43 signs behind the `phc_`.
const withKey = /"(?:api_key|token)"\s*:\s*"phc_\w{20,64}"/;

const hosts = ['posthog.com', 'proxyhog.com'];

export const posthog: Vendor = {
	id: 'posthog',
	name: 'PostHog',
	owner: 'posthog',
	category: 'analytics',
	tracks: true,
	requests: [
		// The second is where names of the sites' own lead that it makes for them.
		{host: hosts},
		{host: hosts, path: /^\/(?:e|i\/v0\/e|s|capture|batch|engage|track)\/?$/, beacon: true},
		{mark: '/array/phc_'},
		...['e', 's', 'capture', 'batch', 'flags', 'decide'].map(file => ({
			file,
			body: withKey,
			beacon: !/^(?:flags|decide)$/.test(file),
		})),
		{
			mark: '/static/',
			path: /\/static\/(?:posthog-recorder|lazy-recorder|recorder-v2|dead-clicks-autocapture)\.js$/,
			parameters: {v: /^1\.\d+\.\d+$/},
		},
		{mark: '/static/array.js', parameters: {v: /^1\.\d+\.\d+$/}},
		{file: 'e', parameters: {ip: /^[01]$/, _: /^\d{13}$/, ver: /^1\.\d+\.\d+/}, beacon: true},
		{file: 's', parameters: {ip: /^[01]$/, _: /^\d{13}$/, ver: /^1\.\d+\.\d+/}, beacon: true},
		{file: 'decide', parameters: {ip: /^[01]$/, _: /^\d{13}$/, ver: /^1\.\d+\.\d+/, v: /^\d$/}},
		{file: 'flags', parameters: {ip: /^[01]$/, _: /^\d{13}$/, ver: /^1\.\d+\.\d+/, v: /^\d$/}},
	],
	cookies: [
		{name: 'ph_phc_*', rest: /^\w+_posthog$/, party: 'first', lifetime: 365 * day, purpose: 'analytics'},
		{name: '__ph_opt_in_out_*', party: 'first', purpose: 'essential'},
	],
	storage: ['ph_phc_*', '__ph_opt_in_out_*'],
	aliases: ['Post Hog'],
	evidence: ['ver', 'v', 'compression'],
	sources: [
		'https://posthog.com/docs/libraries/js/persistence',
		'https://posthog.com/docs/advanced/content-security-policy',
		'https://posthog.com/docs/advanced/proxy',
		'https://posthog.com/docs/advanced/proxy/managed-reverse-proxy',
		'https://posthog.com/docs/api/capture',
	],
};
