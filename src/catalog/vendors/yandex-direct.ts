import type {Vendor} from '../vendor.ts';

export const yandexDirect: Vendor = {
	id: 'yandex-direct',
	name: 'Yandex Direct',
	owner: 'yandex',
	category: 'advertising',
	tracks: true,
	requests: [
		{
			host: [
				'an.yandex.ru',
				'yabs.yandex.ru',
				'bs.yandex.ru',
				'yabs.yandex.by',
				'yabs.yandex.kz',
				'bs-meta.yandex.ru',
				'adsdk.yandex.ru',
			],
		},
		{host: ['yandex.ru', 'yandex.com'], path: '/ads/'},
		{host: ['an.yandex.ru', 'yabs.yandex.ru'], path: /^\/(?:count|rtbcount|mapuid|setud)\//, beacon: true},
	],
	aliases: ['Yandex.Direct', 'Yandex Ads', 'Yandex Advertising Network', 'Яндекс.Директ', 'Яндекс Директ'],
	sources: ['https://yandex.com/support/direct/', 'https://yandex.com/legal/confidential/'],
};
