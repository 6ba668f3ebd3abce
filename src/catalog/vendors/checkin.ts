import type {Vendor} from '../vendor.ts';

export const checkin: Vendor = {
	id: 'checkin',
	name: 'Checkin',
	owner: 'checkin',
	category: 'customer-interaction',
	tracks: false,
	requests: [{host: 'checkin.no'}],
	aliases: ['Checkin.no'],
	ordinaryName: true,
	sources: ['https://www.checkin.no/'],
};
