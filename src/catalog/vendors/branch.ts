import type {Vendor} from '../vendor.ts';

export const branch: Vendor = {
	id: 'branch',
	name: 'Branch',
	owner: 'branch-metrics',
	category: 'advertising',
	tracks: true,
	requests: [
		{host: ['branch.io', 'app.link', 'bnc.lt']},
		{host: ['api.branch.io', 'api2.branch.io'], beacon: true},
		{host: 'app.link', path: '/_r', beacon: true},
	],
	storage: ['branch_session', 'branch_session_first'],
	aliases: ['Branch Metrics', 'Branch.io'],
	ordinaryName: true,
	sources: ['https://legal.branch.io/#branchio-privacypolicy'],
};
