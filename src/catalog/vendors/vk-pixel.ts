import type {Vendor} from '../vendor.ts';

export const vkPixel: Vendor = {
	id: 'vk-pixel',
	name: 'VK Pixel',
	owner: 'vk',
	category: 'advertising',
	tracks: true,
	requests: [
		{host: ['vk.com', 'vk.ru'], path: '/rtrg', beacon: true},
		{host: ['ad.mail.ru', 'rs.mail.ru', 'target.my.com', 'ads.vk.com']},
		{host: 'ad.mail.ru', path: '/cm.gif', beacon: true},
	],
	aliases: ['VK Ads', 'VK Retargeting', 'VKontakte Ads', 'VK Реклама'],
	formerNames: ['myTarget', 'VKontakte Pixel', 'Target Mail.ru'],
	sources: ['https://ads.vk.com/help', 'https://vk.com/privacy'],
};
