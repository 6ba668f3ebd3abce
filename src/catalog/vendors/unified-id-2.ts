import type {Vendor} from '../vendor.ts';

export const unifiedId2: Vendor = {
	id: 'unified-id-2',
	name: 'Unified ID 2.0',
	owner: 'trade-desk',
	category: 'advertising',
	tracks: true,
	requests: [{host: ['uidapi.com', 'euid.eu']}],
	storage: ['UID2-sdk-identity', 'EUID-sdk-identity'],
	aliases: ['UID2', 'UID 2.0', 'Unified ID 2', 'European Unified ID'],
	sources: ['https://docs.prebid.org/dev-docs/modules/userid-submodules/unified2.html'],
};
