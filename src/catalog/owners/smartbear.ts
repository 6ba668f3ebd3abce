import type {Owner} from '../vendor.ts';

export const smartbear: Owner = {
	id: 'smartbear',
	name: 'SmartBear',
	country: 'US',
	eea: false,
	listedAs: ['Bugsnag'],
	source: 'https://smartbear.com/privacy/',
};
