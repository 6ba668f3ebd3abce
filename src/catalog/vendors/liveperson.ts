import type {Vendor} from '../vendor.ts';

export const liveperson: Vendor = {
	id: 'liveperson',
	name: 'LivePerson',
	owner: 'liveperson',
	category: 'customer-interaction',
	tracks: false,
	requests: [
		{host: ['liveperson.com', 'liveperson.net', 'lpsnmedia.net', 'look.io']},
		{host: 'v.liveperson.net', path: '/api/js/', beacon: true},
	],
	storage: ['LPVisitorId', 'LPSessionId', 'lpTabId', 'lpLastVisit-*', 'lpPmCalleeDfs'],
	aliases: ['Live Person', 'LiveEngage'],
	sources: ['https://developers.liveperson.com/guides-cookies.html'],
};
