import type {Owner} from '../vendor.ts';

export const meta: Owner = {
	id: 'meta',
	name: 'Meta',
	country: 'US',
	eea: false,
	aliases: ['Meta Platforms', 'Meta Platforms Ireland', 'Facebook', 'Facebook Inc.', 'Facebook Ireland', 'Instagram'],
	source: 'https://www.facebook.com/privacy/policy',
};
