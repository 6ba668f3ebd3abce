import {day} from '../durations.ts';
import type {Vendor} from '../vendor.ts';

export const prestashop: Vendor = {
	id: 'prestashop',
	name: 'PrestaShop',
	owner: 'prestashop',
	category: 'essential',
	tracks: false,
	requests: [],
	cookies: [{name: 'PrestaShop-*', rest: /^[0-9a-f]{32}/, party: 'first', lifetime: 20 * day, purpose: 'essential'}],
	sources: ['https://devdocs.prestashop-project.org/8/development/components/cookie/'],
};
