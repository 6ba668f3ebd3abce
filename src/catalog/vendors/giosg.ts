import {year} from '../durations.ts';
import type {Vendor} from '../vendor.ts';

export const giosg: Vendor = {
	id: 'giosg',
	name: 'Giosg',
	owner: 'giosg',
	category: 'customer-interaction',
	tracks: false,
	requests: [{host: 'giosg.com'}],
	cookies: [
		{name: 'giosg_chat_id_*', party: 'first', lifetime: year, purpose: 'essential'},
		{name: 'giosg_sgid_*', party: 'first', lifetime: year, purpose: 'essential'},
		{name: 'sgid', party: 'third', domains: ['giosg.com'], lifetime: year, purpose: 'essential'},
	],
	storage: ['giosg_*'],
	sources: ['https://docs.giosg.com/common_information/cookies/'],
};
