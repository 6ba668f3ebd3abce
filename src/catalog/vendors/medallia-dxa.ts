import type {Vendor} from '../vendor.ts';

export const medalliaDxa: Vendor = {
	id: 'medallia-dxa',
	name: 'Medallia Digital Experience Analytics',
	owner: 'medallia',
	category: 'session-recording',
	tracks: true,
	requests: [{host: 'decibelinsight.net'}, {host: 'collection.decibelinsight.net', beacon: true}],
	storage: ['da_sid', 'da_lid', 'da_intState'],
	aliases: ['Medallia DXA', 'Medallia Decibel'],
	formerNames: ['Decibel Insight'],
	sources: ['https://docs.medallia.com/'],
};
