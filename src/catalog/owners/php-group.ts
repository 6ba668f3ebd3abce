import type {Owner} from '../vendor.ts';

export const phpGroup: Owner = {
	id: 'php-group',
	name: 'The PHP Group',
	country: 'US',
	eea: false,
	source: 'https://www.php.net/',
};
