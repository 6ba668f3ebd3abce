import {day} from '../durations.ts';
import type {Vendor} from '../vendor.ts';

export const id5: Vendor = {
	id: 'id5',
	name: 'ID5',
	owner: 'id5',
	category: 'advertising',
	tracks: true,
	requests: [{host: ['id5-sync.com', 'eu-1-id5-sync.com'], beacon: true}, {host: 'cdn.id5-sync.com'}],
	cookies: [{name: 'id5id', party: 'first', lifetime: 90 * day, purpose: 'advertising'}],
	storage: ['id5id', 'id5id_*', 'id5id.1st*'],
	sources: ['https://docs.prebid.org/dev-docs/modules/userid-submodules/id5', 'https://id5.io/platform-privacy-policy'],
};
