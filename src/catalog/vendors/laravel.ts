import {hour} from '../durations.ts';
import type {Vendor} from '../vendor.ts';

export const laravel: Vendor = {
	id: 'laravel',
	name: 'Laravel',
	owner: 'laravel-holdings',
	category: 'essential',
	tracks: false,
	requests: [],
	cookies: [
		{name: 'laravel_session', party: 'first', lifetime: 2 * hour, purpose: 'essential'},
		{name: 'remember_web_*', rest: /^[0-9a-f]{40}$/, party: 'first', purpose: 'essential'},
	],
	sources: ['https://laravel.com/docs/csrf', 'https://laravel.com/docs/session'],
};
