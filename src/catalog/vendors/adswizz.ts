import type {Vendor} from '../vendor.ts';

export const adswizz: Vendor = {
	id: 'adswizz',
	name: 'AdsWizz',
	owner: 'siriusxm',
	category: 'advertising',
	tracks: true,
	requests: [{host: 'adswizz.com'}, {host: 'synchrobox.adswizz.com', beacon: true}],
	aliases: ['Ads Wizz'],
	sources: ['https://www.adswizz.com/our-privacy-policy/'],
};
