import type {Owner} from '../vendor.ts';

export const linkpulse: Owner = {
	id: 'linkpulse',
	name: 'Kilkaya',
	country: 'NO',
	eea: true,
	listedAs: ['linkpulse'],
	source:
		'https://www.m24.no/kilkaya-medieteknologi-norden/kilkaya-sjefen-mener-nettaviser-ma-personalisere-fra-forste-rad-du-har-ikke-noe-valg/816204',
};
