import type {Owner} from '../vendor.ts';

export const yieldmo: Owner = {
	id: 'yieldmo',
	name: 'Yieldmo',
	country: 'US',
	eea: false,
	source: 'https://docs.prebid.org/dev-docs/bidders/yieldmo.html',
};
