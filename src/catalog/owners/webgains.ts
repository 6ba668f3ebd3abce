import type {Owner} from '../vendor.ts';

export const webgains: Owner = {
	id: 'webgains',
	name: 'Webgains',
	country: 'GB',
	eea: false,
	aliases: ['ad pepper media'],
	source: 'https://www.webgains.com/public/en/privacy/',
};
