import {year} from '../durations.ts';
import type {Vendor} from '../vendor.ts';

const baiduCookies = ['hm.baidu.com', 'baidu.com'];

export const baiduTongji: Vendor = {
	id: 'baidu-tongji',
	name: 'Baidu Tongji',
	owner: 'baidu',
	category: 'analytics',
	tracks: true,
	requests: [
		{host: ['hm.baidu.com', 'hmcdn.baidu.com', 'tongji.baidu.com']},
		{host: 'hm.baidu.com', path: '/hm.gif', beacon: true},
	],
	cookies: [
		{name: 'Hm_lvt_*', rest: /^[0-9a-f]{32}$/, party: 'first', lifetime: year, purpose: 'analytics'},
		{name: 'Hm_lpvt_*', rest: /^[0-9a-f]{32}$/, party: 'first', lifetime: 'session', purpose: 'analytics'},
		{name: 'Hm_ck_*', party: 'first', purpose: 'essential'},
		{name: 'HMACCOUNT', party: 'third', domains: baiduCookies, purpose: 'analytics'},
		{name: 'HMACCOUNT_BFESS', party: 'third', domains: baiduCookies, purpose: 'analytics'},
	],
	storage: ['Hm_lvt_*', 'Hm_lpvt_*', 'HMACCOUNT'],
	aliases: ['Baidu Analytics'],
	evidence: ['si', 'v'],
	sources: ['https://tongji.baidu.com/holmes/Tongji/'],
};
