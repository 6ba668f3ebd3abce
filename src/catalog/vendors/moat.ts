import type {Vendor} from '../vendor.ts';

export const moat: Vendor = {
	id: 'moat',
	name: 'Moat',
	owner: 'oracle',
	category: 'advertising',
	tracks: true,
	requests: [{host: 'moatads.com'}, {host: ['px.moatads.com', 'pixel.moatads.com', 'moatpixel.com'], beacon: true}],
	aliases: ['Oracle Moat', 'Moat Ads', 'Moat Analytics', 'moatads.com'],
	ordinaryName: true,
	discontinued: true,
	sources: ['https://www.oracle.com/legal/privacy/advertising-privacy-policy/'],
};
