import type {Owner} from '../vendor.ts';

export const vercel: Owner = {
	id: 'vercel',
	name: 'Vercel',
	country: 'US',
	eea: false,
	source: 'https://vercel.com/legal/privacy-policy',
};
