import type {Owner} from '../vendor.ts';

export const wunderkind: Owner = {
	id: 'wunderkind',
	name: 'Wunderkind',
	country: 'US',
	eea: false,
	source: 'https://www.wunderkind.co/privacy/',
};
