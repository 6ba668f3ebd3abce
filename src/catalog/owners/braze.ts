import type {Owner} from '../vendor.ts';

export const braze: Owner = {
	id: 'braze',
	name: 'Braze',
	country: 'US',
	eea: false,
	aliases: ['Appboy'],
	source: 'https://www.braze.com/company/legal/privacy',
};
