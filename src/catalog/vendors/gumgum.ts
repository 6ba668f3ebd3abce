import type {Vendor} from '../vendor.ts';

export const gumgum: Vendor = {
	id: 'gumgum',
	name: 'GumGum',
	owner: 'gumgum',
	category: 'advertising',
	tracks: true,
	requests: [{host: 'gumgum.com'}, {host: 'gumgum.com', path: /^\/user-?sync/, beacon: true}],
	aliases: ['Gum Gum'],
	sources: ['https://www.gumgum.com/terms-and-policies/privacy-policy'],
};
