import type {Owner} from '../vendor.ts';

export const dintero: Owner = {
	id: 'dintero',
	name: 'Dintero',
	country: 'NO',
	eea: true,
	source: 'https://www.dintero.com/',
};
