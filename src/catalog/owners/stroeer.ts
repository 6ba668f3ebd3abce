import type {Owner} from '../vendor.ts';

export const stroeer: Owner = {
	id: 'stroeer',
	name: 'Ströer',
	country: 'DE',
	eea: true,
	listedAs: ['Adscale', 'StrÃ¶er Digital Media', 'mbr targeting'],
	source: 'https://www.stroeer.de/ssp-datenschutz',
};
