import type {Vendor} from '../vendor.ts';

export const logrocket: Vendor = {
	id: 'logrocket',
	name: 'LogRocket',
	owner: 'logrocket',
	category: 'session-recording',
	tracks: true,
	requests: [
		{
			host: [
				'logrocket.io',
				'logrocket.com',
				'lr-in.com',
				'lr-in-prod.com',
				'lr-ingest.io',
				'lr-ingest.com',
				'lr-intake.com',
				'intake-lr.com',
				'ingest-lr.com',
				'logr-ingest.com',
				'logr-in.com',
				'lgrckt-in.com',
				'lrkt-in.com',
			],
		},
		{
			host: [
				'r.logrocket.io',
				'r.lr-in.com',
				'r.lr-in-prod.com',
				'r.lr-ingest.io',
				'r.lr-ingest.com',
				'r.lr-intake.com',
				'r.intake-lr.com',
				'r.ingest-lr.com',
				'r.logr-ingest.com',
				'r.logr-in.com',
				'r.lgrckt-in.com',
				'r.lrkt-in.com',
			],
			beacon: true,
		},
	],
	storage: ['_lr_tabs_*', '_lr_hb_*', '_lr_uf_*', '_lr_id_*'],
	aliases: ['Log Rocket'],
	evidence: ['a'],
	sources: ['https://docs.logrocket.com/reference/cookies'],
};
