import type {Owner} from '../vendor.ts';

export const mynewsdesk: Owner = {
	id: 'mynewsdesk',
	name: 'Mynewsdesk',
	country: 'SE',
	eea: true,
	source: 'https://www.mynewsdesk.com/about/terms-and-conditions/privacy-policy',
};
