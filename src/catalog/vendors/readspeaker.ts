import {hour} from '../durations.ts';
import type {Vendor} from '../vendor.ts';

export const readspeaker: Vendor = {
	id: 'readspeaker',
	name: 'ReadSpeaker',
	owner: 'readspeaker',
	category: 'content',
	tracks: false,
	requests: [{host: 'readspeaker.com'}],
	cookies: [
		{name: '_rspkrLoadCore', party: 'first', lifetime: 'session', purpose: 'personalisation'},
		{name: 'ReadSpeakerSettings', party: 'first', lifetime: 100 * hour, purpose: 'personalisation'},
	],
	aliases: ['Read Speaker'],
	sources: ['https://wrdev.readspeaker.com/index.php/faq/product-qa/what-cookies-does-webreader-se'],
};
