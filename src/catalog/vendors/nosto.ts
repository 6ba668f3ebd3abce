import {year} from '../durations.ts';
import type {Vendor} from '../vendor.ts';

export const nosto: Vendor = {
	id: 'nosto',
	name: 'Nosto',
	owner: 'nosto',
	category: 'testing',
	tracks: true,
	requests: [{host: 'nosto.com'}, {host: 'nosto.com', path: /^\/(?:ev1|analytics|track)/, beacon: true}],
	cookies: [
		{name: '2c.cId', party: 'first', lifetime: 4 * year, purpose: 'personalisation'},
		{name: '2c.dId', party: 'first', lifetime: 4 * year, purpose: 'personalisation'},
		{name: '2c.dc', party: 'first', lifetime: 4 * year, purpose: 'personalisation'},
		{name: 'nostojs', party: 'first', lifetime: 4 * year, purpose: 'personalisation'},
	],
	storage: ['nosto:*'],
	sources: ['https://help.nosto.com/en/articles/1834555-nosto-cookie-summary'],
};
