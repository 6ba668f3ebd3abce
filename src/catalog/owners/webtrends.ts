import type {Owner} from '../vendor.ts';

export const webtrends: Owner = {
	id: 'webtrends',
	name: 'Webtrends',
	country: 'US',
	eea: false,
	source: 'https://www.webtrends.com/privacy/',
};
