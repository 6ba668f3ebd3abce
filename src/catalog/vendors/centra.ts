import type {Vendor} from '../vendor.ts';

export const centra: Vendor = {
	id: 'centra',
	name: 'Centra',
	owner: 'centra',
	category: 'essential',
	tracks: false,
	requests: [{host: ['centra.com', 'centracdn.net']}],
	aliases: ['centra.com'],
	ordinaryName: true,
	sources: ['https://docs.centra.com/'],
};
