import type {Vendor} from '../vendor.ts';

export const mediascope: Vendor = {
	id: 'mediascope',
	name: 'Mediascope',
	owner: 'mediascope',
	category: 'analytics',
	tracks: true,
	requests: [{host: 'tns-counter.ru', beacon: true}],
	formerNames: ['TNS Russia'],
	sources: ['https://mediascope.net/'],
};
