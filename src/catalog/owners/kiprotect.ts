import type {Owner} from '../vendor.ts';

export const kiprotect: Owner = {
	id: 'kiprotect',
	name: 'KIProtect',
	country: 'DE',
	eea: true,
	source: 'https://heyklaro.com/privacy',
};
