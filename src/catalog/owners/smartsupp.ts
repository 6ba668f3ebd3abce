import type {Owner} from '../vendor.ts';

export const smartsupp: Owner = {
	id: 'smartsupp',
	name: 'Smartsupp',
	country: 'CZ',
	eea: true,
	listedAs: ['Smartsupp.com'],
	source: 'https://www.smartsupp.com/help/privacy/',
};
