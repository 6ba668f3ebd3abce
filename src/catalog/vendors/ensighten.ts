import type {Vendor} from '../vendor.ts';

export const ensighten: Vendor = {
	id: 'ensighten',
	name: 'Ensighten',
	owner: 'cheq',
	category: 'tag-manager',
	tracks: false,
	requests: [{host: ['ensighten.com', 'levexis.com']}],
	formerNames: ['TagMan'],
	sources: ['https://cheq.ai/privacy-policy/'],
};
