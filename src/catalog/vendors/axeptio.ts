import {month} from '../durations.ts';
import type {Vendor} from '../vendor.ts';

export const axeptio: Vendor = {
	id: 'axeptio',
	name: 'Axeptio',
	owner: 'axeptio',
	category: 'consent',
	tracks: false,
	requests: [{host: ['axept.io', 'axeptio.eu']}],
	cookies: [
		{name: 'axeptio_cookies', party: 'first', lifetime: 6 * month, purpose: 'essential'},
		{name: 'axeptio_authorized_vendors', party: 'first', lifetime: 6 * month, purpose: 'essential'},
		{name: 'axeptio_all_vendors', party: 'first', lifetime: 6 * month, purpose: 'essential'},
		{name: '_ax_token', party: 'first', lifetime: 6 * month, purpose: 'essential'},
	],
	storage: ['_ax_token', '_ax_expiration', '_ax_tcstring'],
	sources: ['https://support.axeptio.eu/en/articles/274085-what-cookies-does-axeptio-set'],
};
