import type {Vendor} from '../vendor.ts';

export const idura: Vendor = {
	id: 'idura',
	name: 'Idura',
	owner: 'idura',
	category: 'essential',
	tracks: false,
	requests: [{host: ['idura.broker', 'idura.app', 'criipto.id', 'criipto.com']}],
	formerNames: ['Criipto', 'Criipto Verify'],
	sources: ['https://docs.idura.app/verify/getting-started/dashboard-setup/'],
};
