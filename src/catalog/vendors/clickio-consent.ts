import {day} from '../durations.ts';
import type {Vendor} from '../vendor.ts';

export const clickioConsent: Vendor = {
	id: 'clickio-consent',
	name: 'Clickio Consent',
	owner: 'clickio',
	category: 'consent',
	tracks: false,
	requests: [{host: ['clickiocmp.com', 'clickio.mgr.consensu.org']}],
	cookies: [
		{name: '__lxG__consent__v2_*', rest: /^g?daisybit$/, party: 'first', lifetime: 390 * day, purpose: 'essential'},
		{name: '__lxG__consent__v2', party: 'first', lifetime: 390 * day, purpose: 'essential'},
	],
	storage: ['__lxG__consent__v2', '__lxG__consent__v2*'],
	aliases: ['Clickio CMP'],
	sources: [
		'https://docs.clickio.com/books/clickio-consent-cmp/page/clickio-consent-faq',
		'https://plugin0.com/clickio-consent',
	],
};
