import type {Vendor} from '../vendor.ts';

export const php: Vendor = {
	id: 'php',
	name: 'PHP sessions',
	owner: 'php-group',
	category: 'essential',
	tracks: false,
	requests: [],
	cookies: [{name: 'PHPSESSID', party: 'first', lifetime: 'session', purpose: 'essential'}],
	aliases: ['PHP.net'],
	sources: ['https://www.php.net/manual/en/session.configuration.php'],
};
