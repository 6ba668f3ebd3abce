import {day} from '../durations.ts';
import type {Vendor} from '../vendor.ts';

export const livewrapped: Vendor = {
	id: 'livewrapped',
	name: 'Livewrapped',
	owner: 'livewrapped',
	category: 'advertising',
	tracks: true,
	requests: [{host: 'lwadm.com'}],
	cookies: [
		{name: 'uid', party: 'third', domains: ['lwadm.com'], lifetime: 30 * day, purpose: 'advertising'},
		{name: 'uidum', party: 'third', domains: ['lwadm.com'], lifetime: 30 * day, purpose: 'advertising'},
		{name: 'um', party: 'third', domains: ['lwadm.com'], lifetime: 30 * day, purpose: 'advertising'},
	],
	storage: ['lwSt'],
	aliases: ['lwadm.com'],
	sources: [
		'https://content.lwadm.com/deviceStorageDisclosure.json',
		'https://docs.prebid.org/dev-docs/bidders/livewrapped.html',
	],
};
