import type {Vendor} from '../vendor.ts';

export const yahooJapanAds: Vendor = {
	id: 'yahoo-japan-ads',
	name: 'Yahoo! JAPAN Ads',
	owner: 'ly-corporation',
	category: 'advertising',
	tracks: true,
	requests: [
		{host: 's.yimg.jp', path: '/images/listing/tool/'},
		{host: ['yads.c.yimg.jp', 'yads.yjtag.yahoo.co.jp', 'yads.yahoo.co.jp', 'im.ov.yahoo.co.jp']},
		{
			host: [
				'b5.yahoo.co.jp',
				'b6.yahoo.co.jp',
				'b10.yahoo.co.jp',
				'b90.yahoo.co.jp',
				'b91.yahoo.co.jp',
				'b92.yahoo.co.jp',
				'b97.yahoo.co.jp',
				'b98.yahoo.co.jp',
				'b99.yahoo.co.jp',
				'apm.yahoo.co.jp',
				'apm.ssp.yahoo.co.jp',
			],
			beacon: true,
		},
	],
	cookies: [
		{name: '_yjr_yjad', party: 'first', purpose: 'advertising'},
		{name: '_yjsu_yjad', party: 'first', purpose: 'advertising'},
		{name: '_ycl_yjad', party: 'first', purpose: 'advertising'},
	],
	aliases: ['Yahoo Japan Ads', 'Yahoo! JAPAN', 'Yahoo!広告', 'LINEヤフー広告'],
	formerNames: ['Yahoo! Promotional Ads', 'Yahoo! Japan Listing'],
	sources: ['https://ads-help.yahoo-net.jp/', 'https://www.lycorp.co.jp/en/company/privacypolicy/'],
};
