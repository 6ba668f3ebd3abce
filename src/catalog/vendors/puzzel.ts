import type {Vendor} from '../vendor.ts';

export const puzzel: Vendor = {
	id: 'puzzel',
	name: 'Puzzel',
	owner: 'puzzel',
	category: 'customer-interaction',
	tracks: false,
	requests: [{host: 'puzzel.com'}],
	cookies: [{name: 'pzl.rid', party: 'first', lifetime: 'session', purpose: 'essential'}],
	storage: ['pzl.preChatHistory'],
	formerNames: ['Intelecom'],
	sources: ['https://help.puzzel.com/node/3525'],
};
