import type {Vendor} from '../vendor.ts';

export const outbrain: Vendor = {
	id: 'outbrain',
	name: 'Outbrain',
	owner: 'teads',
	category: 'advertising',
	tracks: true,
	requests: [
		{host: ['outbrain.com', 'outbrainimg.com']},
		{
			host: ['tr.outbrain.com', 'sync.outbrain.com', 'mv.outbrain.com', 'log.outbrainimg.com', 'log.outbrain.com'],
			beacon: true,
		},
	],
	storage: ['OB-USER-TOKEN', 'OB-LUP'],
	evidence: ['marketerId', 'obApiVersion'],
	sources: ['https://www.outbrain.com/privacy/cookies/'],
};
