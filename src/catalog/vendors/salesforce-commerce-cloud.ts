import {day} from '../durations.ts';
import type {Vendor} from '../vendor.ts';

/** The shop itself, and Einstein, its recommendations, that learn from what visitors look at. */
export const salesforceCommerceCloud: Vendor = {
	id: 'salesforce-commerce-cloud',
	name: 'Salesforce Commerce Cloud',
	owner: 'salesforce',
	category: 'hosting',
	tracks: false,
	requests: [
		{host: ['demandware.net', 'commercecloud.salesforce.com', 'mobify-storefront.com']},
		{host: ['cquotient.com', 'e.cquotient.com'], tracks: true},
		{host: 'p.cquotient.com', tracks: true, beacon: true},
		{host: 'api.cquotient.com', path: '/v3/activities/', tracks: true, beacon: true},
		{mark: '/on/demandware.', path: /\/on\/demandware\.(?:static|store)\//},
		{file: '__Analytics-Start', tracks: true, beacon: true},
	],
	cookies: [
		{name: 'dwsid', party: 'first', lifetime: 'session', purpose: 'essential'},
		{name: 'dwanonymous_*', party: 'first', lifetime: 180 * day, purpose: 'essential'},
		{name: 'dwsecuretoken_*', party: 'first', lifetime: 'session', purpose: 'essential'},
		{name: 'dwcustomer_*', party: 'first', lifetime: 180 * day, purpose: 'essential'},
		{name: 'dwpersonalization_*', party: 'first', lifetime: 180 * day, purpose: 'personalisation'},
		{name: 'dwsourcecode_*', party: 'first', lifetime: 30 * day, purpose: 'analytics'},
		{name: 'dwac_*', party: 'first', lifetime: 'session', purpose: 'analytics'},
		{name: 'dw_dnt', party: 'first', lifetime: 'session', purpose: 'essential'},
		{name: 'dw_cookies_accepted', party: 'first', purpose: 'essential'},
		{name: 'cqcid', party: 'first', lifetime: 'session', purpose: 'analytics'},
		{name: 'cquid', party: 'first', lifetime: 'session', purpose: 'analytics'},
		{name: '__cq_uuid', party: 'first', purpose: 'analytics'},
		{name: '__cq_bc', party: 'first', purpose: 'analytics'},
		{name: '__cq_seg', party: 'first', purpose: 'analytics'},
		{name: '__cq_dnt', party: 'first', lifetime: 'session', purpose: 'essential'},
		{name: 'cc-nx_*', party: 'first', purpose: 'essential'},
		{name: 'cc-nx-g_*', party: 'first', purpose: 'essential'},
	],
	aliases: ['Salesforce B2C Commerce', 'Commerce Cloud Einstein', 'Salesforce Einstein'],
	formerNames: ['Demandware', 'CQuotient'],
	sources: [
		'https://sfcclearning.com/infocenter/DataProtectionAndPrivacy/LocalDataStorage.php',
		'https://www.barbour.com/gb/legal/cookie-policy.html',
	],
};
