import {year} from '../durations.ts';
import type {Vendor} from '../vendor.ts';

export const imperva: Vendor = {
	id: 'imperva',
	name: 'Imperva',
	owner: 'imperva',
	category: 'essential',
	tracks: false,
	requests: [{host: ['incapsula.com', 'imperva.com']}, {file: '_Incapsula_Resource'}],
	cookies: [
		{name: 'visid_incap_*', rest: /^\d+$/, party: 'first', lifetime: year, purpose: 'essential'},
		{name: 'incap_ses_*', rest: /^[\d*]+_[\d*]+$/, party: 'first', lifetime: 'session', purpose: 'essential'},
		{name: 'nlbi_*', rest: /^\d+/, party: 'first', lifetime: 'session', purpose: 'essential'},
		{name: 'reese84', party: 'first', purpose: 'essential'},
		{name: '___utmvc', party: 'first', purpose: 'essential'},
	],
	formerNames: ['Incapsula', 'Imperva Incapsula'],
	sources: ['https://docs.imperva.com/', 'https://www.imperva.com/trust-center/privacy-statement/'],
};
