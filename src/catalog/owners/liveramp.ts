import type {Owner} from '../vendor.ts';

export const liveramp: Owner = {
	id: 'liveramp',
	name: 'LiveRamp',
	country: 'US',
	eea: false,
	listedAs: ['LiveRamp IdentityLink', 'LiveRamp CMP'],
	source: 'https://liveramp.com/privacy/',
};
