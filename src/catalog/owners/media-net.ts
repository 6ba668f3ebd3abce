import type {Owner} from '../vendor.ts';

export const mediaNet: Owner = {
	id: 'media-net',
	name: 'Media.net',
	country: 'AE',
	eea: false,
	source: 'https://www.media.net/privacy-policy/',
};
