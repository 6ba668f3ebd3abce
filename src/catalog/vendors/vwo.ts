import {day, year} from '../durations.ts';
import type {Vendor} from '../vendor.ts';

/** Records sessions and heatmaps besides its tests. */
export const vwo: Vendor = {
	id: 'vwo',
	name: 'VWO',
	owner: 'wingify',
	category: 'testing',
	tracks: true,
	requests: [
		{host: ['visualwebsiteoptimizer.com', 'vwo.com', 'wingify.com', 'd5phz18u4wuww.cloudfront.net']},
		{host: 'visualwebsiteoptimizer.com', path: /\/(?:[a-z]\w{0,2}\.gif|events\/t|analysis)/, beacon: true},
	],
	cookies: [
		{name: '_vwo_consent', party: 'first', purpose: 'essential'},
		{name: '_vwo_global_opt_out', party: 'first', purpose: 'essential'},
		{name: '_vis_opt_s', party: 'first', lifetime: 100 * day, purpose: 'personalisation'},
		{name: '_vis_opt_test_cookie', party: 'first', lifetime: 'session', purpose: 'personalisation'},
		{name: '_vis_opt_out', party: 'first', lifetime: 10 * year, purpose: 'essential'},
		{name: '_vis_opt_exp_*', party: 'first', lifetime: 100 * day, purpose: 'personalisation'},
	],
	storage: ['_vwo_*'],
	aliases: ['Visual Website Optimizer'],
	evidence: ['account_id', 'a'],
	sources: ['https://help.vwo.com/hc/en-us/articles/360033990873'],
};
