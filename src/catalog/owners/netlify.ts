import type {Owner} from '../vendor.ts';

export const netlify: Owner = {
	id: 'netlify',
	name: 'Netlify',
	country: 'US',
	eea: false,
	source: 'https://www.netlify.com/privacy/',
};
