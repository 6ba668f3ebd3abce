import {year} from '../durations.ts';
import type {Vendor} from '../vendor.ts';

const gigyaCookies = ['gigya.com'];

export const sapCustomerDataCloud: Vendor = {
	id: 'sap-customer-data-cloud',
	name: 'SAP Customer Data Cloud',
	owner: 'sap',
	category: 'essential',
	tracks: false,
	requests: [
		{host: 'gigya.com'},
		{file: 'gigya.js', parameters: {apikey: true}},
		{file: 'gigya.js', parameters: {apiKey: true}},
		{mark: '/accounts.', path: /\/accounts\.webSdkBootstrap$/},
	],
	cookies: [
		{name: 'gmid', party: 'third', domains: gigyaCookies, lifetime: year, purpose: 'essential'},
		{name: 'ucid', party: 'third', domains: gigyaCookies, lifetime: year, purpose: 'essential'},
		{name: 'hasGmid', party: 'third', domains: gigyaCookies, lifetime: year, purpose: 'essential'},
		{name: 'gig_bootstrap_*', party: 'first', lifetime: year, purpose: 'essential'},
		{name: 'gig_canary', party: 'first', purpose: 'essential'},
		{name: 'gig_canary_ver', party: 'first', purpose: 'essential'},
		{name: 'gig_canary_ver_*', party: 'first', purpose: 'essential'},
		{name: 'gig_llu', party: 'first', purpose: 'essential'},
		{name: 'gig_llp', party: 'first', purpose: 'essential'},
		{name: 'gig_last_ver_*', party: 'first', purpose: 'essential'},
		{name: 'gltexp_*', party: 'first', purpose: 'essential'},
		{name: 'glt_*', rest: /^\d_/, party: 'first', purpose: 'essential'},
	],
	storage: ['gig_*', 'gigya.*', '_gigRaaSFinalize'],
	aliases: ['SAP Customer Identity and Access Management', 'SAP CDC', 'SAP CIAM'],
	formerNames: ['Gigya', 'SAP Hybris Identity', 'SAP Gigya'],
	evidence: ['apikey', 'apiKey'],
	sources: ['https://help.sap.com/docs/SAP_CUSTOMER_DATA_CLOUD'],
};
