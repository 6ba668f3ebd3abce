import type {Owner} from '../vendor.ts';

export const prisjakt: Owner = {
	id: 'prisjakt',
	name: 'Prisjakt',
	country: 'SE',
	eea: true,
	source: 'https://www.prisjakt.nu/information/integritetspolicy',
};
