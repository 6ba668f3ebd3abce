import type {Owner} from '../vendor.ts';

export const getresponse: Owner = {
	id: 'getresponse',
	name: 'GetResponse',
	country: 'PL',
	eea: true,
	source: 'https://www.getresponse.com/legal/privacy',
};
