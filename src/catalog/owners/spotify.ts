import type {Owner} from '../vendor.ts';

export const spotify: Owner = {
	id: 'spotify',
	name: 'Spotify',
	country: 'SE',
	eea: true,
	listedAs: ['Podsights'],
	source: 'https://www.spotify.com/legal/privacy-policy/',
};
