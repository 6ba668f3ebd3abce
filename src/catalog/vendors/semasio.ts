import type {Vendor} from '../vendor.ts';

export const semasio: Vendor = {
	id: 'semasio',
	name: 'Semasio',
	owner: 'samba-tv',
	category: 'advertising',
	tracks: true,
	requests: [{host: 'semasio.net', beacon: true}],
	sources: ['https://www.semasio.com/privacy'],
};
