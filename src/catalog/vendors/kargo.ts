import {year} from '../durations.ts';
import type {Vendor} from '../vendor.ts';

export const kargo: Vendor = {
	id: 'kargo',
	name: 'Kargo',
	owner: 'kargo-global',
	category: 'advertising',
	tracks: true,
	requests: [{host: 'kargo.com'}, {host: 'crb.kargo.com', path: /^\/api\/v1\/(?:initsyncrnd|dsync)/, beacon: true}],
	cookies: [{name: 'krg_crb', party: 'first', lifetime: year, purpose: 'advertising'}],
	storage: ['krg_*'],
	aliases: ['kargo.com', 'Kargo Global Inc.'],
	ordinaryName: true,
	sources: ['https://storage.cloud.kargo.com/device_storage_disclosure.json'],
};
