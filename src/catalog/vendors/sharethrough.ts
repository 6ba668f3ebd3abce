import {day} from '../durations.ts';
import type {Vendor} from '../vendor.ts';

export const sharethrough: Vendor = {
	id: 'sharethrough',
	name: 'Sharethrough',
	owner: 'equativ',
	category: 'advertising',
	tracks: true,
	requests: [
		{host: ['sharethrough.com', 'shareth.ru']},
		{host: ['match.sharethrough.com', 'b.sharethrough.com', 'sync.sharethrough.com'], beacon: true},
	],
	cookies: [
		{name: 'stx_user_id', party: 'third', domains: ['sharethrough.com'], lifetime: 30 * day, purpose: 'advertising'},
	],
	sources: ['https://www.sharethrough.com/privacy-center/consumer-privacy-notice'],
};
