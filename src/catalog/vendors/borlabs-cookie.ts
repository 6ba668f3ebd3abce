import type {Vendor} from '../vendor.ts';

export const borlabsCookie: Vendor = {
	id: 'borlabs-cookie',
	name: 'Borlabs Cookie',
	owner: 'borlabs',
	category: 'consent',
	tracks: false,
	requests: [{mark: '/plugins/borlabs-cookie/'}, {mark: '/cache/borlabs-cookie/'}, {host: 'borlabs.mgr.consensu.org'}],
	cookies: [{name: 'borlabs-cookie', party: 'first', purpose: 'essential'}],
	aliases: ['Borlabs'],
	sources: ['https://borlabs.io/borlabs-cookie/'],
};
