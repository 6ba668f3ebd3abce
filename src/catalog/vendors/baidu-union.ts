import type {Vendor} from '../vendor.ts';

export const baiduUnion: Vendor = {
	id: 'baidu-union',
	name: 'Baidu Union',
	owner: 'baidu',
	category: 'advertising',
	tracks: true,
	requests: [
		{
			host: [
				'cpro.baidu.com',
				'pos.baidu.com',
				'cbjs.baidu.com',
				'cbjslog.baidu.com',
				'dup.baidustatic.com',
				'cpro.baidustatic.com',
				'union.baidu.com',
				'mobads.baidu.com',
			],
		},
		{host: ['eclick.baidu.com', 'cm.pos.baidu.com'], beacon: true},
	],
	aliases: ['Baidu Ads'],
	sources: ['https://union.baidu.com/'],
};
