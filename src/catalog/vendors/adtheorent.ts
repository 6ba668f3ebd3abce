import type {Vendor} from '../vendor.ts';

export const adtheorent: Vendor = {
	id: 'adtheorent',
	name: 'AdTheorent',
	owner: 'cadent',
	category: 'advertising',
	tracks: true,
	requests: [{host: 'adentifi.com'}],
	aliases: ['Adentifi'],
	sources: ['https://cadent.tv/privacy-policy/'],
};
