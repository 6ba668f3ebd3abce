import type {Vendor} from '../vendor.ts';

export const consentmanager: Vendor = {
	id: 'consentmanager',
	name: 'consentmanager',
	owner: 'consentmanager',
	category: 'consent',
	tracks: false,
	requests: [{host: ['consentmanager.net', 'consentmanager.mgr.consensu.org']}],
	cookies: [{name: '__cmp*', rest: /^(c|iab|iuid|fcc|ld|wel)/, party: 'first', purpose: 'essential'}],
	storage: ['__cmp*'],
	aliases: ['consentmanager.net', 'consentmanager AB', 'Consentmanager CMP'],
	ordinaryName: true,
	sources: ['https://help.consentmanager.net/books/cmp/page/cookies-set-by-the-cmp'],
};
