import type {Owner} from '../vendor.ts';

export const obviuse: Owner = {
	id: 'obviuse',
	name: 'ObviUse',
	country: 'SE',
	eea: true,
	source: 'https://www.cookietractor.com/privacy-policy',
};
