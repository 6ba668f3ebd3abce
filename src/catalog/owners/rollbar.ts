import type {Owner} from '../vendor.ts';

export const rollbar: Owner = {
	id: 'rollbar',
	name: 'Rollbar',
	country: 'US',
	eea: false,
	source: 'https://rollbar.com/privacy/',
};
