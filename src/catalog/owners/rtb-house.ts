import type {Owner} from '../vendor.ts';

export const rtbHouse: Owner = {
	id: 'rtb-house',
	name: 'RTB House',
	country: 'PL',
	eea: true,
	source: 'https://www.rtbhouse.com/privacy-center',
};
