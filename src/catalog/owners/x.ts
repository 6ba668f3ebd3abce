import type {Owner} from '../vendor.ts';

export const x: Owner = {
	id: 'x',
	name: 'X',
	country: 'US',
	eea: false,
	aliases: ['X Corp', 'Twitter International', 'Twitter Inc.'],
	listedAs: ['Twitter'],
	source: 'https://x.com/privacy',
};
