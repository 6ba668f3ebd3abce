import type {Vendor} from '../vendor.ts';

export const monetate: Vendor = {
	id: 'monetate',
	name: 'Monetate',
	owner: 'monetate',
	category: 'testing',
	tracks: true,
	requests: [{host: ['monetate.net', 'monetate.org']}, {host: 'engine.monetate.net', beacon: true}],
	aliases: ['Kibo Personalization'],
	sources: ['https://monetate.com/privacy-policy/'],
};
