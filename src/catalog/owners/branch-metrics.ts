import type {Owner} from '../vendor.ts';

export const branchMetrics: Owner = {
	id: 'branch-metrics',
	name: 'Branch Metrics',
	country: 'US',
	eea: false,
	source: 'https://legal.branch.io/#branchio-privacypolicy',
};
