import type {Owner} from '../vendor.ts';

export const linkpulse: Owner = {
	id: 'linkpulse',
	name: 'Linkpulse',
	country: 'NO',
	eea: true,
	source: 'https://linkpulse.com/',
};
