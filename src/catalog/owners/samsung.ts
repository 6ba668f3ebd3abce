import type {Owner} from '../vendor.ts';

export const samsung: Owner = {
	id: 'samsung',
	name: 'Samsung',
	country: 'KR',
	eea: false,
	source: 'https://www.samsung.com/us/privacy/',
};
