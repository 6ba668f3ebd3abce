import type {Owner} from '../vendor.ts';

export const launchdarkly: Owner = {
	id: 'launchdarkly',
	name: 'Catamorphic',
	country: 'US',
	eea: false,
	listedAs: ['Launch Darkly'],
	source: 'https://launchdarkly.com/policies/privacy/',
};
