import type {Vendor} from '../vendor.ts';

export const owneriq: Vendor = {
	id: 'owneriq',
	name: 'OwnerIQ',
	owner: 'inmar',
	category: 'advertising',
	tracks: true,
	requests: [{host: 'owneriq.net'}, {host: 'px.owneriq.net', beacon: true}],
	aliases: ['Owner IQ'],
	sources: ['https://www.inmar.com/privacy-policy'],
};
