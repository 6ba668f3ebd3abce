import type {Owner} from '../vendor.ts';

export const appier: Owner = {
	id: 'appier',
	name: 'Appier',
	country: 'TW',
	eea: false,
	source: 'https://tcf.appier.com/deviceStorage.json',
};
