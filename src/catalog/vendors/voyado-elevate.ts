import {year} from '../durations.ts';
import type {Vendor} from '../vendor.ts';

export const voyadoElevate: Vendor = {
	id: 'voyado-elevate',
	name: 'Voyado Elevate',
	owner: 'voyado',
	category: 'customer-interaction',
	tracks: true,
	requests: [{host: ['apptus.com', 'apptus.cloud', 'elevate-api.cloud']}],
	cookies: [
		{name: 'apptus.customerKey', party: 'first', lifetime: year, purpose: 'personalisation'},
		{name: 'apptus.sessionKey', party: 'first', purpose: 'personalisation'},
		{name: 'apptus.token', party: 'first', purpose: 'personalisation'},
		{name: 'apptus.queue', party: 'first', purpose: 'personalisation'},
	],
	aliases: ['Apptus'],
	formerNames: ['Apptus eSales'],
	sources: ['https://docs.apptus.com/elevate/3/web-api/cookies/'],
};
