import type {Owner} from '../vendor.ts';

export const liveperson: Owner = {
	id: 'liveperson',
	name: 'LivePerson',
	country: 'US',
	eea: false,
	source: 'https://www.liveperson.com/policies/privacy/',
};
