import {year} from '../durations.ts';
import type {Vendor} from '../vendor.ts';

export const drift: Vendor = {
	id: 'drift',
	name: 'Drift',
	owner: 'salesloft',
	category: 'customer-interaction',
	tracks: false,
	requests: [
		{host: ['drift.com', 'driftt.com', 'driftapi.com']},
		{host: ['event.api.drift.com', 'metrics.api.drift.com'], beacon: true},
	],
	cookies: [
		{name: 'driftt_aid', party: 'first', lifetime: 2 * year, purpose: 'personalisation'},
		{name: 'driftt_wmd', party: 'first', lifetime: 'session', purpose: 'personalisation'},
		{name: 'DFTT_END_USER_PREV_BOOTSTRAPPED', party: 'first', lifetime: 2 * year, purpose: 'personalisation'},
	],
	storage: ['DRIFT_*'],
	aliases: ['Drift.com', 'Drift Chat'],
	ordinaryName: true,
	sources: ['https://www.salesloft.com/legal/drift/terms-of-service', 'https://www.consentstack.io/vendors/drift'],
};
