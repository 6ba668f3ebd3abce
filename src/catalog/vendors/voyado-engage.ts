import type {Vendor} from '../vendor.ts';

export const voyadoEngage: Vendor = {
	id: 'voyado-engage',
	name: 'Voyado Engage',
	owner: 'voyado',
	category: 'email-marketing',
	tracks: true,
	requests: [{host: ['voyado.com', 'eclub.se', 'redeal.se']}],
	cookies: [
		{name: '_va', party: 'first', purpose: 'advertising'},
		{name: '_vaI', party: 'first', purpose: 'advertising'},
	],
	aliases: ['Voyado'],
	formerNames: ['eClub'],
	sources: ['https://developer.voyado.com/en/web-activity-tracking/identification-and-cookies.html'],
};
