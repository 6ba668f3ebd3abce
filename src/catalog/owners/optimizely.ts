import type {Owner} from '../vendor.ts';

export const optimizely: Owner = {
	id: 'optimizely',
	name: 'Optimizely',
	country: 'US',
	eea: false,
	aliases: ['Episerver AB'],
	listedAs: ['EpiServer', 'Zaius'],
	source: 'https://www.optimizely.com/legal/privacy-notice/',
};
