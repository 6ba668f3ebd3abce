import type {Owner} from '../vendor.ts';

export const drip: Owner = {
	id: 'drip',
	name: 'Drip Global',
	country: 'US',
	eea: false,
	aliases: ['Sleeknote ApS'],
	listedAs: ['The Numa Group'],
	source: 'https://www.drip.com/',
};
