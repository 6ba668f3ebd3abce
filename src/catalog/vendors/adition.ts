import type {Vendor} from '../vendor.ts';

export const adition: Vendor = {
	id: 'adition',
	name: 'ADITION',
	owner: 'virtual-minds',
	category: 'advertising',
	tracks: true,
	requests: [{host: 'adition.com'}, {host: 'adition.com', path: /^\/(?:track|cookie)(?:\/|$)/, beacon: true}],
	sources: ['https://www.adition.com/en/privacy-platform'],
};
