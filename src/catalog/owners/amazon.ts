import type {Owner} from '../vendor.ts';

export const amazon: Owner = {
	id: 'amazon',
	name: 'Amazon',
	country: 'US',
	eea: false,
	listedAs: ['Amazon Web Services', 'Amazon Ads', 'Amazon Pay', 'Sizmek'],
	source: 'https://www.amazon.com/gp/help/customer/display.html?nodeId=468496',
};
