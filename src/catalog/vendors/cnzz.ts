import type {Vendor} from '../vendor.ts';

export const cnzz: Vendor = {
	id: 'cnzz',
	name: 'CNZZ',
	owner: 'alibaba',
	category: 'analytics',
	tracks: true,
	requests: [
		{host: ['cnzz.com', 'umeng.com']},
		{host: 'cnzz.com', path: '/stat.htm', beacon: true},
		{host: 'ulogs.umeng.com', beacon: true},
	],
	cookies: [
		{name: 'CNZZDATA*', rest: /^\d+$/, party: 'first', purpose: 'analytics'},
		{name: 'UM_distinctid', party: 'first', purpose: 'analytics'},
	],
	aliases: ['Umeng', 'U-Web'],
	evidence: ['id', 'web_id'],
	sources: ['https://www.umeng.com/web'],
};
