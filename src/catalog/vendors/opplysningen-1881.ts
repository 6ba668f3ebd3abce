import type {Vendor} from '../vendor.ts';

export const opplysningen1881: Vendor = {
	id: 'opplysningen-1881',
	name: '1881',
	owner: 'opplysningen-1881',
	category: 'content',
	tracks: false,
	requests: [{host: '1881.no'}],
	aliases: ['1881.no', 'Opplysningen 1881'],
	ordinaryName: true,
	sources: ['https://www.1881.no/'],
};
