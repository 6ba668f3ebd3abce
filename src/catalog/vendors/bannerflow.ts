import type {Vendor} from '../vendor.ts';

export const bannerflow: Vendor = {
	id: 'bannerflow',
	name: 'Bannerflow',
	owner: 'bannerflow',
	category: 'advertising',
	tracks: true,
	requests: [{host: ['bannerflow.com', 'bannerflow.net']}],
	aliases: ['Banner Flow'],
	sources: ['https://www.bannerflow.com/privacy'],
};
