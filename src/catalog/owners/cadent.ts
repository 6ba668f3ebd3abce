import type {Owner} from '../vendor.ts';

export const cadent: Owner = {
	id: 'cadent',
	name: 'Cadent',
	country: 'US',
	eea: false,
	listedAs: ['AdTheorent', 'EMX Digital', 'bRealTime'],
	source: 'https://cadent.tv/privacy-policy/',
};
