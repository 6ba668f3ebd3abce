import {day} from '../durations.ts';
import type {Vendor} from '../vendor.ts';

export const braze: Vendor = {
	id: 'braze',
	name: 'Braze',
	owner: 'braze',
	category: 'email-marketing',
	tracks: true,
	requests: [
		{host: ['appboycdn.com', 'braze.com', 'braze.eu', 'appboy.com', 'appboy-images.com', 'braze-images.com']},
		{host: ['braze.com', 'braze.eu', 'appboy.com'], path: '/api/v3/data', beacon: true},
	],
	cookies: [
		{name: 'ab.storage.*', party: 'first', lifetime: 400 * day, purpose: 'advertising'},
		{name: 'ab._gd', party: 'first', lifetime: 400 * day, purpose: 'essential'},
		{name: 'ab.optOut', party: 'first', lifetime: 400 * day, purpose: 'essential'},
	],
	storage: ['ab.storage.*', 'ab._gd'],
	aliases: ['Appboy'],
	sources: ['https://www.braze.com/docs/developer_guide/platforms/web/cookies_and_storage'],
};
