import type {Vendor} from '../vendor.ts';

/** What counts visits, and the log-in (aID) and files of the local papers. */
export const amedia: Vendor = {
	id: 'amedia',
	name: 'Amedia',
	owner: 'amedia',
	category: 'analytics',
	tracks: true,
	requests: [
		{host: 'adplogger.no', beacon: true},
		{host: ['acdn.no', 'api.no', 'aid.no'], tracks: false},
	],
	aliases: ['Adplogger'],
	formerNames: ['A-pressen'],
	sources: ['https://www.amedia.no/personvern'],
};
