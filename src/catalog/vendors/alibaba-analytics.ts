import type {Vendor} from '../vendor.ts';

export const alibabaAnalytics: Vendor = {
	id: 'alibaba-analytics',
	name: 'Alibaba Analytics',
	owner: 'alibaba',
	category: 'analytics',
	tracks: true,
	requests: [
		{host: 'mmstat.com'},
		{host: ['log.mmstat.com', 'gm.mmstat.com', 'fourier.taobao.com'], beacon: true},
		{host: 'g.alicdn.com', path: '/alilog/'},
	],
	cookies: [
		{name: 'cna', party: 'third', domains: ['mmstat.com'], purpose: 'analytics'},
		{name: 'sca', party: 'third', domains: ['mmstat.com'], purpose: 'analytics'},
		{name: 'atpsida', party: 'third', domains: ['mmstat.com'], purpose: 'analytics'},
	],
	storage: ['APLUS_*'],
	aliases: ['mmstat', 'Taobao Analytics', 'Alilog'],
	sources: ['https://rule.alibaba.com/rule/detail/2034.htm'],
};
