import type {Owner} from '../vendor.ts';

export const pubmatic: Owner = {
	id: 'pubmatic',
	name: 'PubMatic',
	country: 'US',
	eea: false,
	source: 'https://pubmatic.com/legal/privacy/',
};
