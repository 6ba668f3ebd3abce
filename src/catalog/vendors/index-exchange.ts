import type {Vendor} from '../vendor.ts';

export const indexExchange: Vendor = {
	id: 'index-exchange',
	name: 'Index Exchange',
	owner: 'index-exchange',
	category: 'advertising',
	tracks: true,
	requests: [
		{host: ['casalemedia.com', 'indexww.com']},
		{
			host: ['dsum.casalemedia.com', 'dsum-sec.casalemedia.com', 'ssum.casalemedia.com', 'ssum-sec.casalemedia.com'],
			beacon: true,
		},
		{host: 'indexww.com', path: '/um/', beacon: true},
	],
	storage: ['ix_features', 'IXWRAPPER*'],
	aliases: ['casalemedia.com'],
	formerNames: ['Casale Media'],
	sources: [
		'https://www.indexexchange.com/privacy/exchange-platform-privacy-policy/',
		'https://cdn.indexexchange.com/device_storage_disclosure.json',
	],
};
