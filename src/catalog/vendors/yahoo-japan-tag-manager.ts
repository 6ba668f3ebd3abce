import type {Vendor} from '../vendor.ts';

export const yahooJapanTagManager: Vendor = {
	id: 'yahoo-japan-tag-manager',
	name: 'Yahoo! Tag Manager',
	owner: 'ly-corporation',
	category: 'tag-manager',
	tracks: false,
	requests: [{host: ['yjtag.jp', 'yjtag.yahoo.co.jp']}],
	aliases: ['Yahoo Tag Manager', 'Yahoo!タグマネージャー', 'YTM Japan'],
	sources: ['https://tagmanager.yahoo.co.jp/', 'https://www.lycorp.co.jp/en/company/privacypolicy/'],
};
