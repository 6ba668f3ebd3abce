import type {Vendor} from '../vendor.ts';

export const netlify: Vendor = {
	id: 'netlify',
	name: 'Netlify',
	owner: 'netlify',
	category: 'hosting',
	tracks: false,
	requests: [{host: ['netlify.com', 'netlify-cdp-loader.netlify.app']}],
	cookies: [{name: 'nf_jwt', party: 'first', purpose: 'essential'}],
	sources: ['https://docs.netlify.com/'],
};
