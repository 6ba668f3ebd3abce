import type {Vendor} from '../vendor.ts';

export const geodataOnline: Vendor = {
	id: 'geodata-online',
	name: 'Geodata Online',
	owner: 'geodata',
	category: 'content',
	tracks: false,
	requests: [{host: 'geodataonline.no'}],
	aliases: ['Geodata AS'],
	sources: ['https://geodata.no/'],
};
