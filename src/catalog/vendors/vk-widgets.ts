import type {Vendor} from '../vendor.ts';

const vkCookies = ['vk.com', 'vk.ru'];

export const vkWidgets: Vendor = {
	id: 'vk-widgets',
	name: 'VK Widgets',
	owner: 'vk',
	category: 'social',
	tracks: false,
	requests: [{host: ['vk.com', 'vk.ru', 'vkvideo.ru', 'userapi.com', 'vkuser.net', 'vk-cdn.net', 'vkuservideo.net']}],
	cookies: [
		{name: 'remixlang', party: 'third', domains: vkCookies, purpose: 'personalisation'},
		{name: 'remixstid', party: 'third', domains: vkCookies, purpose: 'social'},
		{name: 'remixstlid', party: 'third', domains: vkCookies, purpose: 'social'},
		{name: 'remixlgck', party: 'third', domains: vkCookies, purpose: 'essential'},
		{name: 'remixua', party: 'third', domains: vkCookies, purpose: 'social'},
		{name: 'remixir', party: 'third', domains: vkCookies, purpose: 'essential'},
	],
	aliases: ['VKontakte', 'ВКонтакте', 'vk.com', 'VK ID', 'VK Video'],
	sources: ['https://dev.vk.com/en/widgets/overview', 'https://vk.com/privacy'],
};
