import type {Vendor} from '../vendor.ts';

export const carambola: Vendor = {
	id: 'carambola',
	name: 'Carambola',
	owner: 'carambola-media',
	category: 'advertising',
	tracks: true,
	requests: [{host: 'carambo.la'}],
	aliases: ['Carambola Media', 'carambo.la'],
	ordinaryName: true,
	sources: ['https://carambola.com/privacy-policy/'],
};
