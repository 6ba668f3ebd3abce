import {year} from '../durations.ts';
import type {Vendor} from '../vendor.ts';

export const iubenda: Vendor = {
	id: 'iubenda',
	name: 'iubenda',
	owner: 'iubenda',
	category: 'consent',
	tracks: false,
	requests: [{host: ['iubenda.com', 'iubenda.mgr.consensu.org']}],
	cookies: [{name: '_iub_cs-*', rest: /^(s?\d|uspr)/, party: 'first', lifetime: year, purpose: 'essential'}],
	sources: ['https://www.iubenda.com/en/help/1205-how-to-configure-your-cookie-solution-advanced-guide'],
};
