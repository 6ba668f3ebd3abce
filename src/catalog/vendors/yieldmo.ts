import type {Vendor} from '../vendor.ts';

export const yieldmo: Vendor = {
	id: 'yieldmo',
	name: 'Yieldmo',
	owner: 'yieldmo',
	category: 'advertising',
	tracks: true,
	requests: [{host: 'yieldmo.com'}, {host: 'ads.yieldmo.com', path: /^\/(?:pbsync|sync|v000\/sync)/, beacon: true}],
	sources: ['https://docs.prebid.org/dev-docs/bidders/yieldmo.html'],
};
