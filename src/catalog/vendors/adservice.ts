import type {Vendor} from '../vendor.ts';

export const adservice: Vendor = {
	id: 'adservice',
	name: 'Adservice',
	owner: 'adservice',
	category: 'affiliate',
	tracks: true,
	requests: [
		{host: 'adservicemedia.dk'},
		{host: 'impr.adservicemedia.dk', beacon: true},
		{host: 'online.adservicemedia.dk', path: '/cgi-bin/API/', beacon: true},
		{host: 'online.adservicemedia.dk', path: '/cgi-bin/Services/', beacon: true},
	],
	aliases: ['Adservice A/S', 'adservicemedia.dk'],
	ordinaryName: true,
	sources: ['https://www.adservice.com/privacy-policy/'],
};
