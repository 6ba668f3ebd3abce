import type {Owner} from '../vendor.ts';

export const cisco: Owner = {
	id: 'cisco',
	name: 'Cisco',
	country: 'US',
	eea: false,
	listedAs: ['AppDynamics', 'Smartlook', 'Smartsupp.com'],
	source: 'https://www.cisco.com/c/en/us/about/legal/privacy-full.html',
};
