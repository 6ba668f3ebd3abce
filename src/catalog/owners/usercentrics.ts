import type {Owner} from '../vendor.ts';

export const usercentrics: Owner = {
	id: 'usercentrics',
	name: 'Usercentrics',
	country: 'DE',
	eea: true,
	aliases: ['Usercentrics A/S', 'Usercentrics GmbH', 'Cybot'],
	listedAs: ['Cookiebot', 'Cookiebot CMP'],
	source: 'https://www.cookiebot.com/en/privacy-policy/',
};
