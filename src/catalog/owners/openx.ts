import type {Owner} from '../vendor.ts';

export const openx: Owner = {
	id: 'openx',
	name: 'OpenX',
	country: 'US',
	eea: false,
	source: 'https://www.openx.com/legal/privacy-policy/',
};
