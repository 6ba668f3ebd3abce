import type {Owner} from '../vendor.ts';

export const superoffice: Owner = {
	id: 'superoffice',
	name: 'SuperOffice',
	country: 'NO',
	eea: true,
	source: 'https://www.superoffice.com/company/privacy/',
};
