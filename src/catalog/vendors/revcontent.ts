import {day} from '../durations.ts';
import type {Vendor} from '../vendor.ts';

export const revcontent: Vendor = {
	id: 'revcontent',
	name: 'Revcontent',
	owner: 'revcontent',
	category: 'advertising',
	tracks: true,
	requests: [{host: 'revcontent.com'}, {host: 'revcontent.com', path: '/cm/', beacon: true}],
	cookies: [{name: '__ID', party: 'third', domains: ['revcontent.com'], lifetime: 400 * day, purpose: 'advertising'}],
	aliases: [],
	sources: [
		'https://sothebys.revcontent.com/static/device_storage.json',
		'https://docs.prebid.org/dev-docs/bidders/revcontent.html',
	],
};
