import type {Owner} from '../vendor.ts';

export const intercom: Owner = {
	id: 'intercom',
	name: 'Intercom',
	country: 'US',
	eea: false,
	source: 'https://www.intercom.com/legal/privacy',
};
