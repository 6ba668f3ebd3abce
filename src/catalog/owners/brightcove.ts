import type {Owner} from '../vendor.ts';

export const brightcove: Owner = {
	id: 'brightcove',
	name: 'Brightcove',
	country: 'US',
	eea: false,
	source: 'https://www.brightcove.com/en/legal/privacy/',
};
