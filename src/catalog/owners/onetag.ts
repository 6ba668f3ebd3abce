import type {Owner} from '../vendor.ts';

export const onetag: Owner = {
	id: 'onetag',
	name: 'OneTag Limited',
	country: 'GB',
	eea: false,
	listedAs: ['OneTag', 'OneTag CMP'],
	source: 'https://onetag-cdn.com/privacy/tcf_storage.json',
};
