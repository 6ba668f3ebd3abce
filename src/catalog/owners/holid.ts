import type {Owner} from '../vendor.ts';

export const holid: Owner = {
	id: 'holid',
	name: 'Holid',
	country: 'SE',
	eea: true,
	source: 'https://ads.holid.io/devicestorage.json',
};
