import type {Owner} from '../vendor.ts';

export const weborama: Owner = {
	id: 'weborama',
	name: 'Weborama',
	country: 'FR',
	eea: true,
	source: 'https://weborama.com/en/weborama-privacy-commitment/',
};
