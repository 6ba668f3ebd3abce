import type {Vendor} from '../vendor.ts';

export const sitevision: Vendor = {
	id: 'sitevision',
	name: 'Sitevision',
	owner: 'sitevision',
	category: 'hosting',
	tracks: false,
	requests: [{mark: '/sitevision/system-resource/'}, {host: ['sitevision.se', 'sitevision-cloud.se']}],
	cookies: [{name: 'sv-cookie-consent', party: 'first', purpose: 'essential'}],
	sources: ['https://help.sitevision.se/'],
};
