import type {Owner} from '../vendor.ts';

export const revcontent: Owner = {
	id: 'revcontent',
	name: 'Revcontent',
	country: 'US',
	eea: false,
	source: 'https://www.revcontent.com/privacy',
};
