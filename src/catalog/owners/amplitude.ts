import type {Owner} from '../vendor.ts';

export const amplitude: Owner = {
	id: 'amplitude',
	name: 'Amplitude',
	country: 'US',
	eea: false,
	listedAs: ['Amplitude Mobile Analytics'],
	source: 'https://amplitude.com/privacy',
};
