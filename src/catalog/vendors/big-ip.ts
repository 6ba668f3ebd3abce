import type {Vendor} from '../vendor.ts';

export const bigIp: Vendor = {
	id: 'big-ip',
	name: 'F5 BIG-IP',
	owner: 'f5',
	category: 'essential',
	tracks: false,
	requests: [],
	cookies: [
		{name: 'BIGipServer*', party: 'first', lifetime: 'session', purpose: 'essential'},
		{
			name: 'TS01*',
			rest: /^[\da-f]{6}(?:0\d\d)?(?:_\d\d)?$/i,
			party: 'first',
			lifetime: 'session',
			purpose: 'essential',
		},
		{name: 'f5avr*', party: 'first', lifetime: 'session', purpose: 'essential'},
		{name: 'f5_cspm', party: 'first', purpose: 'essential'},
		{name: 'MRHSession', party: 'first', lifetime: 'session', purpose: 'essential'},
		{name: 'LastMRH_Session', party: 'first', lifetime: 'session', purpose: 'essential'},
		{name: 'F5_ST', party: 'first', lifetime: 'session', purpose: 'essential'},
	],
	aliases: ['BIG-IP', 'BigIP', 'F5 Load Balancer'],
	sources: ['https://my.f5.com/manage/s/article/K6850', 'https://my.f5.com/manage/s/article/K15387'],
};
