import type {Owner} from '../vendor.ts';

export const sanity: Owner = {
	id: 'sanity',
	name: 'Sanity AS',
	country: 'NO',
	eea: true,
	aliases: ['Sanity, Inc.'],
	source: 'https://www.sanity.io/legal/privacy',
};
