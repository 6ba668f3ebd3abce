import type {Owner} from '../vendor.ts';

export const salesforce: Owner = {
	id: 'salesforce',
	name: 'Salesforce',
	country: 'US',
	eea: false,
	listedAs: ['Salesforce Commerce Cloud', 'Evergage', 'Pardot', 'Heroku'],
	source: 'https://www.salesforce.com/company/legal/privacy/',
};
