import type {Vendor} from '../vendor.ts';

export const cheq: Vendor = {
	id: 'cheq',
	name: 'CHEQ',
	owner: 'cheq',
	category: 'advertising',
	tracks: true,
	requests: [{host: 'cheqzone.com'}, {host: 'obs.cheqzone.com', beacon: true}],
	aliases: ['cheqzone.com'],
	sources: ['https://cheq.ai/privacy-policy/'],
};
