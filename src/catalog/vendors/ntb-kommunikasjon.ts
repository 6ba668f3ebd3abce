import type {Vendor} from '../vendor.ts';

export const ntbKommunikasjon: Vendor = {
	id: 'ntb-kommunikasjon',
	name: 'NTB Kommunikasjon',
	owner: 'ntb',
	category: 'content',
	tracks: false,
	requests: [{host: 'ntb.no'}],
	aliases: ['kommunikasjon.ntb.no'],
	formerNames: ['NTB Info'],
	sources: ['https://kommunikasjon.ntb.no/'],
};
