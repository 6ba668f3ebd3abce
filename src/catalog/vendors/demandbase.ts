import type {Vendor} from '../vendor.ts';

export const demandbase: Vendor = {
	id: 'demandbase',
	name: 'Demandbase',
	owner: 'demandbase',
	category: 'advertising',
	tracks: true,
	requests: [
		{host: ['tag.demandbase.com', 'scripts.demandbase.com', 'api.demandbase.com']},
		{host: ['company-target.com', 'tag-logger.demandbase.com'], beacon: true},
	],
	aliases: ['company-target.com'],
	sources: ['https://www.demandbase.com/privacy-policy/'],
};
