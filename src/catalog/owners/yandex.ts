import type {Owner} from '../vendor.ts';

export const yandex: Owner = {
	id: 'yandex',
	name: 'Yandex',
	country: 'RU',
	eea: false,
	aliases: ['Яндекс'],
	source: 'https://yandex.com/legal/confidential/',
};
