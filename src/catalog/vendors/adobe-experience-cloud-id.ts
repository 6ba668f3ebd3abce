import {year} from '../durations.ts';
import type {Vendor} from '../vendor.ts';

export const adobeExperienceCloudId: Vendor = {
	id: 'adobe-experience-cloud-id',
	name: 'Adobe Experience Cloud ID Service',
	owner: 'adobe',
	category: 'analytics',
	tracks: true,
	requests: [
		{host: 'demdex.net', path: '/id', parameters: {d_visid_ver: true}, beacon: true},
		{file: 'id', parameters: {d_visid_ver: true, mcorgid: /(?:@|%40)AdobeOrg$/i}, beacon: true},
		{file: 'VisitorAPI.js'},
	],
	cookies: [
		{name: 'AMCV_*', party: 'first', lifetime: 2 * year, purpose: 'analytics'},
		{name: 'AMCVS_*', party: 'first', lifetime: 'session', purpose: 'analytics'},
		{name: 's_ecid', party: 'first', lifetime: 2 * year, purpose: 'analytics'},
	],
	aliases: [
		'Experience Cloud ID',
		'Experience Cloud Identity Service',
		'Adobe Experience Platform Identity Service',
		'Adobe Visitor ID',
	],
	formerNames: ['Adobe Marketing Cloud ID Service', 'Marketing Cloud ID', 'Adobe Marketing Cloud Visitor ID'],
	evidence: ['d_orgid', 'd_visid_ver', 'mcorgid'],
	sources: [
		'https://experienceleague.adobe.com/en/docs/core-services/interface/data-collection/cookies/experience-cloud',
		'https://experienceleague.adobe.com/docs/id-service/using/intro/cookies.html',
	],
};
