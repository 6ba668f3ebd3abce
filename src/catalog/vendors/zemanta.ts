import type {Vendor} from '../vendor.ts';

export const zemanta: Vendor = {
	id: 'zemanta',
	name: 'Zemanta',
	owner: 'teads',
	category: 'advertising',
	tracks: true,
	requests: [{host: 'zemanta.com'}, {host: ['b1sync.zemanta.com', 'p1.zemanta.com'], beacon: true}],
	aliases: ['Outbrain DSP'],
	sources: ['https://www.zemanta.com/privacy'],
};
