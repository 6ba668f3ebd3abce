import type {Owner} from '../vendor.ts';

export const mixpanel: Owner = {
	id: 'mixpanel',
	name: 'Mixpanel',
	country: 'US',
	eea: false,
	source: 'https://mixpanel.com/legal/privacy-policy/',
};
