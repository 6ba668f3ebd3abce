import type {Vendor} from '../vendor.ts';

const rest = /^[\da-z]{8}$/;

/** As a rule on the site’s own host. */
export const dynatraceRum: Vendor = {
	id: 'dynatrace-rum',
	name: 'Dynatrace Real User Monitoring',
	owner: 'dynatrace',
	category: 'monitoring',
	tracks: false,
	requests: [
		{host: ['dynatrace.com', 'dynatrace-managed.com', 'ruxit.com']},
		{host: ['dynatrace.com', 'dynatrace-managed.com'], path: /^\/(?:bf|rb_)/, beacon: true},
		{mark: '/rb_', path: /\/rb_[\w-]{8,}$/, parameters: {type: true, flavor: true, svrid: true}, beacon: true},
		{mark: 'ruxitagentjs_', path: /\/ruxitagentjs_\w+\.js$/},
	],
	cookies: [
		{name: 'dtCookie', party: 'first', lifetime: 'session', purpose: 'analytics'},
		{name: 'dtPC', party: 'first', lifetime: 'session', purpose: 'analytics'},
		{name: 'dtSa', party: 'first', lifetime: 'session', purpose: 'analytics'},
		{name: 'dtLatC', party: 'first', lifetime: 'session', purpose: 'analytics'},
		{name: 'dtDisabled', party: 'first', lifetime: 'session', purpose: 'essential'},
		{name: 'dtValidationCookie', party: 'first', purpose: 'analytics'},
		{name: 'rxVisitor', party: 'first', purpose: 'analytics'},
		{name: 'rxvt', party: 'first', lifetime: 'session', purpose: 'analytics'},
		{name: 'dtsrVID', party: 'first', purpose: 'analytics'},
		...['dtCookie*', 'dtPC*', 'rxVisitor*', 'rxvt*'].map(name => ({
			name,
			rest,
			party: 'first' as const,
			purpose: 'analytics' as const,
		})),
	],
	storage: ['rxVisitor*', 'dtCookie*', 'rxec*', 'srTabId'],
	aliases: ['Dynatrace RUM', 'Dynatrace Session Replay', 'Ruxit'],
	evidence: ['app', 'type', 'flavor', 'crc', 'bp'],
	sources: [
		'https://docs.dynatrace.com/docs/manage/data-privacy-and-security/data-privacy/rum-cookies-and-web-storage',
		'https://docs.dynatrace.com/docs/shortlink/rum-firewall',
	],
};
