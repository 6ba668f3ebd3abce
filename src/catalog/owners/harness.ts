import type {Owner} from '../vendor.ts';

export const harness: Owner = {
	id: 'harness',
	name: 'Harness Inc.',
	country: 'US',
	eea: false,
	source: 'https://www.harness.io/legal/privacy',
};
