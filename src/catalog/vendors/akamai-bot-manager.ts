import type {Vendor} from '../vendor.ts';

export const akamaiBotManager: Vendor = {
	id: 'akamai-bot-manager',
	name: 'Akamai Bot Manager',
	owner: 'akamai',
	category: 'essential',
	tracks: false,
	requests: [
		{mark: '/akam/', path: /^\/akam\/\d+\/[0-9a-f]+$/},
		{mark: '/akam/', path: /^\/akam\/\d+\/pixel_[0-9a-f]+$/, beacon: true},
	],
	cookies: [
		{name: 'ak_bmsc', party: 'first', purpose: 'essential'},
		{name: 'bm_sz', party: 'first', purpose: 'essential'},
		{name: 'bm_sv', party: 'first', purpose: 'essential'},
		{name: 'bm_mi', party: 'first', purpose: 'essential'},
		{name: 'bm_ss', party: 'first', purpose: 'essential'},
		{name: 'bm_so', party: 'first', purpose: 'essential'},
		{name: 'bm_lso', party: 'first', purpose: 'essential'},
		{name: '_abck', party: 'first', purpose: 'essential'},
		{name: 'sec_cpt', party: 'first', purpose: 'essential'},
		{name: 'sbsd', party: 'first', purpose: 'essential'},
		{name: 'sbsd_o', party: 'first', purpose: 'essential'},
	],
	aliases: ['Akamai Content Protector', 'Akamai Account Protector'],
	sources: [
		'https://techdocs.akamai.com/bot-manager/docs',
		'https://blog.crawlex.net/blog/akamai-bot-manager-abck-cookie',
	],
};
