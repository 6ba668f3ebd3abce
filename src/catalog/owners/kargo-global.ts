import type {Owner} from '../vendor.ts';

export const kargoGlobal: Owner = {
	id: 'kargo-global',
	name: 'Kargo Global',
	country: 'US',
	eea: false,
	listedAs: ['Kargo'],
	source: 'https://storage.cloud.kargo.com/device_storage_disclosure.json',
};
