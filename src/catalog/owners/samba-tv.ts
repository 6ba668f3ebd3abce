import type {Owner} from '../vendor.ts';

export const sambaTv: Owner = {
	id: 'samba-tv',
	name: 'Samba TV',
	country: 'US',
	eea: false,
	listedAs: ['Semasio'],
	source: 'https://www.samba.tv/legal/privacy-policy',
};
