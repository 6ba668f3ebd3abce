import type {Owner} from '../vendor.ts';

export const f5: Owner = {
	id: 'f5',
	name: 'F5, Inc.',
	country: 'US',
	eea: false,
	aliases: ['F5 Networks'],
	source: 'https://www.f5.com/company/policies/privacy-notice',
};
