import type {Owner} from '../vendor.ts';

export const nativo: Owner = {
	id: 'nativo',
	name: 'Nativo, Inc.',
	country: 'US',
	eea: false,
	listedAs: ['Nativo'],
	source: 'https://docs.prebid.org/dev-docs/bidders/nativo.html',
};
