import type {Vendor} from '../vendor.ts';

export const sonobi: Vendor = {
	id: 'sonobi',
	name: 'Sonobi',
	owner: 'sonobi',
	category: 'advertising',
	tracks: true,
	requests: [{host: 'sonobi.com'}, {host: 'sync.go.sonobi.com', beacon: true}],
	sources: ['https://sonobi.com/privacy-policy/'],
};
