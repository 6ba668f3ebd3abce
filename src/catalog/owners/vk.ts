import type {Owner} from '../vendor.ts';

export const vk: Owner = {
	id: 'vk',
	name: 'VK',
	country: 'RU',
	eea: false,
	aliases: ['VK Company', 'VK LLC', 'Mail.ru Group', 'Mail.Ru LLC'],
	source: 'https://vk.company/en/',
};
