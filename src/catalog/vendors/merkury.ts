import type {Vendor} from '../vendor.ts';

export const merkury: Vendor = {
	id: 'merkury',
	name: 'Merkury',
	owner: 'dentsu',
	category: 'advertising',
	tracks: true,
	requests: [{host: 'rkdms.com', beacon: true}],
	aliases: ['Merkle'],
	formerNames: ['Rimm-Kaufman'],
	sources: ['https://www.merkle.com/privacy-notice'],
};
