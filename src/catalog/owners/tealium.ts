import type {Owner} from '../vendor.ts';

export const tealium: Owner = {
	id: 'tealium',
	name: 'Tealium',
	country: 'US',
	eea: false,
	source: 'https://tealium.com/privacy-notice/',
};
