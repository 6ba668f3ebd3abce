import {day} from '../durations.ts';
import type {Vendor} from '../vendor.ts';

export const vidazoo: Vendor = {
	id: 'vidazoo',
	name: 'Vidazoo',
	owner: 'perion',
	category: 'advertising',
	tracks: true,
	requests: [{host: ['vidazoo.com', 'cootlogix.com']}, {host: 'sync.cootlogix.com', beacon: true}],
	cookies: [
		{name: 'ck48wz12sqj7', party: 'first', lifetime: 30 * day, purpose: 'advertising'},
		{name: 'bah383vlj1', party: 'first', lifetime: 30 * day, purpose: 'advertising'},
		{name: 'vdzj1_*', party: 'first', lifetime: 30 * day, purpose: 'advertising'},
		{name: 'vdzh5_*', party: 'first', lifetime: 30 * day, purpose: 'advertising'},
		{name: 'vdzsync', party: 'first', lifetime: 30 * day, purpose: 'advertising'},
	],
	aliases: ['cootlogix.com'],
	sources: ['https://vidazoo.com/gdpr-tcf/deviceStorage.json', 'https://docs.prebid.org/dev-docs/bidders/vidazoo.html'],
};
