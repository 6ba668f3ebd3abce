import type {Vendor} from '../vendor.ts';

export const mgid: Vendor = {
	id: 'mgid',
	name: 'MGID',
	owner: 'mgid',
	category: 'advertising',
	tracks: true,
	requests: [
		{host: ['mgid.com', 'dt07.net', 'marketgid.com', 'steepto.com']},
		{host: ['a.mgid.com', 'c.mgid.com', 'cm.mgid.com'], beacon: true},
	],
	storage: ['mgMuidn', '_mgPb*'],
	formerNames: ['MarketGid'],
	sources: ['https://www.mgid.com/assets/devicestorage.json', 'https://www.mgid.com/privacy-policy'],
};
