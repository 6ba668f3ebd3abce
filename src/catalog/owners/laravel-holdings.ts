import type {Owner} from '../vendor.ts';

export const laravelHoldings: Owner = {
	id: 'laravel-holdings',
	name: 'Laravel Holdings',
	country: 'US',
	eea: false,
	source: 'https://laravel.com/',
};
