import {day} from '../durations.ts';
import type {Vendor} from '../vendor.ts';

const demdex = ['demdex.net'];

export const adobeAudienceManager: Vendor = {
	id: 'adobe-audience-manager',
	name: 'Adobe Audience Manager',
	owner: 'adobe',
	category: 'advertising',
	tracks: true,
	requests: [
		{host: 'demdex.net'},
		{host: 'demdex.net', path: /^\/(?:event|ibs:|id\b|demconf)/, beacon: true},
		{file: 'DIL.js'},
	],
	cookies: [
		{name: 'demdex', party: 'third', domains: demdex, lifetime: 180 * day, purpose: 'advertising'},
		{name: 'dextp', party: 'third', domains: demdex, lifetime: 180 * day, purpose: 'advertising'},
		{name: 'dst', party: 'third', domains: demdex, lifetime: 180 * day, purpose: 'advertising'},
		{name: '_dp', party: 'third', domains: demdex, purpose: 'essential'},
		{name: 'dpm', party: 'third', domains: demdex, purpose: 'advertising'},
		{name: 'aam_uuid', party: 'first', purpose: 'advertising'},
	],
	formerNames: ['Demdex'],
	evidence: ['d_nsid', 'd_orgid', 'd_rtbd', 'd_ver'],
	sources: [
		'https://experienceleague.adobe.com/en/docs/core-services/interface/data-collection/cookies/audience-manager',
	],
};
