import type {Vendor} from '../vendor.ts';

export const paloma: Vendor = {
	id: 'paloma',
	name: 'Paloma',
	owner: 'paloma',
	category: 'email-marketing',
	tracks: false,
	requests: [{host: 'paloma.se'}],
	aliases: ['Paloma AB', 'paloma.se'],
	ordinaryName: true,
	sources: ['https://www.paloma.se/'],
};
