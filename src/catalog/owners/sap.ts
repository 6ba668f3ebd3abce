import type {Owner} from '../vendor.ts';

export const sap: Owner = {
	id: 'sap',
	name: 'SAP',
	country: 'DE',
	eea: true,
	listedAs: ['Gigya', 'Emarsys', 'WalkMe'],
	source: 'https://www.sap.com/about/legal/privacy.html',
};
