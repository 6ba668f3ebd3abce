import type {Vendor} from '../vendor.ts';

export const linkpulse: Vendor = {
	id: 'linkpulse',
	name: 'Kilkaya',
	owner: 'linkpulse',
	category: 'analytics',
	tracks: true,
	requests: [{host: ['lp4.io', 'k5a.io']}],
	cookies: [
		{name: '_lp4_u', party: 'first', purpose: 'analytics'},
		{name: '_lp4_c', party: 'first', purpose: 'analytics'},
	],
	formerNames: ['Linkpulse', 'Link Pulse'],
	sources: [
		'https://kantar.no/medier/qa-for-de-nye-malingene-for-avis-magasin-og-online/',
		'https://textalkwebsite.shop.abicart.se/en/support/user-manuals/prenly/internal/integrations/kilkaya-internal',
		'https://www.digi.no/artikler/norske-linkpulse-gjor-suksess-hos-europeiske-mediehus/348103',
	],
};
