import type {Vendor} from '../vendor.ts';

export const bluekai: Vendor = {
	id: 'bluekai',
	name: 'Oracle BlueKai',
	owner: 'oracle',
	category: 'advertising',
	tracks: true,
	requests: [{host: 'bluekai.com', beacon: true}, {host: 'bkrtx.com'}],
	cookies: [
		{name: 'bku', party: 'third', domains: ['bluekai.com'], purpose: 'advertising'},
		{name: 'bkpa', party: 'third', domains: ['bluekai.com'], purpose: 'advertising'},
		{name: 'bkdc', party: 'third', domains: ['bluekai.com'], purpose: 'advertising'},
	],
	aliases: ['BlueKai', 'Oracle Data Cloud', 'Oracle Data Management Platform'],
	discontinued: true,
	sources: ['https://www.oracle.com/legal/privacy/advertising-privacy-policy/'],
};
