import type {Owner} from '../vendor.ts';

export const pianoSoftware: Owner = {
	id: 'piano-software',
	name: 'Piano Software',
	country: 'US',
	eea: false,
	listedAs: ['piano', 'Cxense'],
	source: 'https://www.piano.io/legal/privacy-policy',
};
