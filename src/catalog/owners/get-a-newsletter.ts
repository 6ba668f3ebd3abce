import type {Owner} from '../vendor.ts';

export const getANewsletter: Owner = {
	id: 'get-a-newsletter',
	name: 'Get a Newsletter AB',
	country: 'SE',
	eea: true,
	source: 'https://www.getanewsletter.com/',
};
