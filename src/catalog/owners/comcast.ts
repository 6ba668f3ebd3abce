import type {Owner} from '../vendor.ts';

export const comcast: Owner = {
	id: 'comcast',
	name: 'Comcast',
	country: 'US',
	eea: false,
	listedAs: ['freewheel.tv', 'StickyADS.tv', 'Beeswax'],
	source: 'https://www.freewheel.com/privacy-policy',
};
