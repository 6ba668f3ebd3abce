import {year} from '../durations.ts';
import type {Vendor} from '../vendor.ts';

export const marketoEngage: Vendor = {
	id: 'marketo-engage',
	name: 'Marketo Engage',
	owner: 'adobe',
	category: 'email-marketing',
	tracks: true,
	requests: [
		{host: ['marketo.net', 'mktoresp.com']},
		{host: 'mktoresp.com', path: '/webevents/', beacon: true},
		// Forms and landing pages.
		{host: ['marketo.com', 'mktoweb.com'], tracks: false},
		{host: 'rtp-static.marketo.com', tracks: true},
	],
	cookies: [
		{name: '_mkto_trk', party: 'first', lifetime: 2 * year, purpose: 'advertising'},
		{name: 'trwv.uid', party: 'first', lifetime: 2 * year, purpose: 'personalisation'},
		{name: 'trwsa.sid', party: 'first', lifetime: 'session', purpose: 'personalisation'},
	],
	aliases: ['Marketo'],
	evidence: ['_mchVr'],
	sources: [
		'https://experienceleague.adobe.com/en/docs/marketo-developer/marketo/javascriptapi/leadtracking/lead-tracking',
		'https://nation.marketo.com/t5/product-blogs/say-associated-munchkin-token-instead-of-cookie-to-be-hyper/ba-p/337666',
	],
};
