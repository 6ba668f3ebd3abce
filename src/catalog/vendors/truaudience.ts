import type {Vendor} from '../vendor.ts';

export const truaudience: Vendor = {
	id: 'truaudience',
	name: 'TransUnion TruAudience',
	owner: 'transunion',
	category: 'advertising',
	tracks: true,
	requests: [{host: ['agkn.com', 'adadvisor.net'], beacon: true}, {host: ['js.agkn.com', 'static.agkn.com']}],
	aliases: ['TruAudience', 'agkn.com'],
	formerNames: ['Neustar', 'Aggregate Knowledge', 'Neustar AdAdvisor'],
	sources: ['https://www.transunion.com/privacy/marketing'],
};
