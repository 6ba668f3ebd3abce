import type {Vendor} from '../vendor.ts';

export const kelkoo: Vendor = {
	id: 'kelkoo',
	name: 'Kelkoo',
	owner: 'kelkoo',
	category: 'affiliate',
	tracks: true,
	requests: [{host: ['kelkoo.com', 'kelkoo.no', 'kelkoogroup.net', 'kk-resources.com']}],
	sources: ['https://www.kelkoogroup.com/privacy-policy/'],
};
