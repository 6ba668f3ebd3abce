import type {Owner} from '../vendor.ts';

export const leadinfo: Owner = {
	id: 'leadinfo',
	name: 'Leadinfo',
	country: 'NL',
	eea: true,
	source: 'https://www.leadinfo.com/en/privacy/',
};
