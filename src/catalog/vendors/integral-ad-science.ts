import type {Vendor} from '../vendor.ts';

export const integralAdScience: Vendor = {
	id: 'integral-ad-science',
	name: 'Integral Ad Science',
	owner: 'integral-ad-science',
	category: 'advertising',
	tracks: true,
	requests: [
		{host: 'adsafeprotected.com'},
		{
			host: [
				'dt.adsafeprotected.com',
				'dtvc.adsafeprotected.com',
				'vastlog.adsafeprotected.com',
				'vastpixel2.adsafeprotected.com',
				'iasds01.com',
			],
			beacon: true,
		},
	],
	aliases: ['adsafeprotected.com', 'AdSafe Media'],
	sources: ['https://integralads.com/ias-technology-privacy-notice/'],
};
