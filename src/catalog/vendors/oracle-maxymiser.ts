import {year} from '../durations.ts';
import type {Vendor} from '../vendor.ts';

export const oracleMaxymiser: Vendor = {
	id: 'oracle-maxymiser',
	name: 'Oracle Maxymiser',
	owner: 'oracle',
	category: 'testing',
	tracks: false,
	requests: [{host: ['maxymiser.net', 'maxymiser.com']}, {file: 'mmapi.js'}],
	cookies: [
		{name: 'mmapi.store.p.*', party: 'first', lifetime: year, purpose: 'personalisation'},
		{name: 'mmapi.store.s.*', party: 'first', lifetime: 'session', purpose: 'personalisation'},
		{name: 'mmapi.p.*', party: 'first', lifetime: year, purpose: 'personalisation'},
		{name: 'mmapi.s.*', party: 'first', lifetime: 'session', purpose: 'personalisation'},
	],
	aliases: ['Maxymiser', 'Oracle CX Testing'],
	sources: ['https://docs.oracle.com/cloud/latest/marketingcs_gs/OMCGB/cd-api/cookies/'],
};
