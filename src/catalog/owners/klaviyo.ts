import type {Owner} from '../vendor.ts';

export const klaviyo: Owner = {
	id: 'klaviyo',
	name: 'Klaviyo',
	country: 'US',
	eea: false,
	aliases: ['Klaviyo Inc.'],
	source: 'https://www.klaviyo.com/legal/privacy',
};
