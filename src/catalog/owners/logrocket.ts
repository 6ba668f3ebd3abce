import type {Owner} from '../vendor.ts';

export const logrocket: Owner = {
	id: 'logrocket',
	name: 'LogRocket',
	country: 'US',
	eea: false,
	source: 'https://logrocket.com/privacy/',
};
