import type {Owner} from '../vendor.ts';

export const dynatrace: Owner = {
	id: 'dynatrace',
	name: 'Dynatrace',
	country: 'US',
	eea: false,
	source: 'https://www.dynatrace.com/company/trust-center/privacy/',
};
