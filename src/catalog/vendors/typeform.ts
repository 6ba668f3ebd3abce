import type {Vendor} from '../vendor.ts';

export const typeform: Vendor = {
	id: 'typeform',
	name: 'Typeform',
	owner: 'typeform',
	category: 'customer-interaction',
	tracks: false,
	requests: [{host: 'typeform.com'}],
	cookies: [{name: 'tf_respondent_cc', party: 'third', domains: ['typeform.com'], purpose: 'essential'}],
	sources: ['https://help.typeform.com/'],
};
