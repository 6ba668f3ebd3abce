import {year} from '../durations.ts';
import type {Vendor} from '../vendor.ts';

export const inmobiExchange: Vendor = {
	id: 'inmobi-exchange',
	name: 'InMobi Exchange',
	owner: 'inmobi',
	category: 'advertising',
	tracks: true,
	requests: [{host: ['w.inmobi.com', 'aerserv.com']}, {host: ['sync.inmobi.com', 'et.w.inmobi.com'], beacon: true}],
	cookies: [
		{name: 'iDSP_Cookie', party: 'first', lifetime: year, purpose: 'advertising'},
		{name: 'ix_vst', party: 'first', lifetime: year, purpose: 'advertising'},
	],
	storage: ['__InmobiPixelOriginalReferrer__'],
	aliases: ['InMobi DSP', 'InMobi Pixel', 'InMobi Advertising'],
	formerNames: ['AerServ'],
	sources: ['https://publisher.inmobi.com/public/disclosure.json'],
};
