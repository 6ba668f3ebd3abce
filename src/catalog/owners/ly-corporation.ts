import type {Owner} from '../vendor.ts';

export const lyCorporation: Owner = {
	id: 'ly-corporation',
	name: 'LY Corporation',
	country: 'JP',
	eea: false,
	aliases: ['LINE Corporation', 'Yahoo Japan Corporation', 'LINE Yahoo', 'LINEヤフー'],
	listedAs: ['Yahoo! JAPAN'],
	source: 'https://www.lycorp.co.jp/en/company/privacypolicy/',
};
