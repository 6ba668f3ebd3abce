import type {Owner} from '../vendor.ts';

export const vizzit: Owner = {
	id: 'vizzit',
	name: 'Vizzit',
	country: 'SE',
	eea: true,
	source: 'https://www.vizzit.se/h/en/integritetspolicy/',
};
