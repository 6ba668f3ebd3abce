import type {Vendor} from '../vendor.ts';

export const kwanko: Vendor = {
	id: 'kwanko',
	name: 'Kwanko',
	owner: 'kwanko',
	category: 'affiliate',
	tracks: true,
	requests: [{host: ['metaffiliation.com', 'netaffiliation.com']}, {host: 'action.metaffiliation.com', beacon: true}],
	formerNames: ['NetAffiliation', 'Net Affiliation'],
	sources: ['https://www.kwanko.com/fr/rgpd/politique-gestion-donnees/'],
};
