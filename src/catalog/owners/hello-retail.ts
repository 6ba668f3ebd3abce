import type {Owner} from '../vendor.ts';

export const helloRetail: Owner = {
	id: 'hello-retail',
	name: 'Hello Retail',
	country: 'DK',
	eea: true,
	source: 'https://www.helloretail.com/privacy-policy',
};
