import type {Owner} from '../vendor.ts';

export const vimeo: Owner = {
	id: 'vimeo',
	name: 'Vimeo',
	country: 'US',
	eea: false,
	aliases: ['Vimeo.com, Inc.', 'Vimeo Inc.'],
	source: 'https://vimeo.com/privacy',
};
