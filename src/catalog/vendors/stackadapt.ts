import {day, hour, year} from '../durations.ts';
import type {Vendor} from '../vendor.ts';

export const stackadapt: Vendor = {
	id: 'stackadapt',
	name: 'StackAdapt',
	owner: 'stackadapt',
	category: 'advertising',
	tracks: true,
	requests: [
		{host: 'stackadapt.com'},
		{host: 'sync.srv.stackadapt.com', beacon: true},
		{host: 'tags.srv.stackadapt.com', path: /^\/(?:saq_pxl|conv|rt|js_tracking|pixel|sa_pxl)/, beacon: true},
	],
	cookies: [
		{name: 'sa-user-id', party: 'first', lifetime: year, purpose: 'advertising'},
		{name: 'sa-user-id-v2', party: 'first', lifetime: year, purpose: 'advertising'},
		{name: 'sa-user-id-v3', party: 'first', lifetime: year, purpose: 'advertising'},
		{name: 'sa-user-id-v4', party: 'first', lifetime: year, purpose: 'advertising'},
		{name: 'sa-camp-*', party: 'first', lifetime: 90 * day, purpose: 'advertising'},
		{name: 'sa_aid_pv', party: 'first', lifetime: hour, purpose: 'advertising'},
		{name: 'sa-user-id', party: 'third', domains: ['srv.stackadapt.com'], lifetime: year, purpose: 'advertising'},
		{name: 'sa-user-id-v2', party: 'third', domains: ['srv.stackadapt.com'], lifetime: year, purpose: 'advertising'},
		{name: 'sa-user-id-v3', party: 'third', domains: ['srv.stackadapt.com'], lifetime: year, purpose: 'advertising'},
		{name: 'sa-user-id-v4', party: 'third', domains: ['srv.stackadapt.com'], lifetime: year, purpose: 'advertising'},
	],
	storage: ['sa-user-id', 'sa-user-id-v*', 'sa-camp-*'],
	aliases: ['Stack Adapt'],
	sources: ['https://s3.amazonaws.com/stackadapt_public/disclosures.json', 'https://www.stackadapt.com/privacy-policy'],
};
