import {year} from '../durations.ts';
import type {Vendor} from '../vendor.ts';

export const teads: Vendor = {
	id: 'teads',
	name: 'Teads',
	owner: 'teads',
	category: 'advertising',
	tracks: true,
	requests: [{host: 'teads.tv'}, {host: ['t.teads.tv', 'sync.teads.tv', 'cm.teads.tv', 'at.teads.tv'], beacon: true}],
	cookies: [{name: '_tfpvi', party: 'first', lifetime: year, purpose: 'advertising'}],
	sources: [
		'https://www.teads.com/privacy-policy/',
		'https://docs.tealium.com/server-side-connectors/teads-conversions-connector/',
	],
};
