import type {Vendor} from '../vendor.ts';

export const orejime: Vendor = {
	id: 'orejime',
	name: 'Orejime',
	owner: 'boscop',
	category: 'consent',
	tracks: false,
	requests: [
		{host: 'unpkg.com', path: '/orejime@'},
		{host: 'cdn.jsdelivr.net', path: '/npm/orejime@'},
		{file: 'orejime.js'},
		{file: 'orejime-standard-en.js'},
		{file: 'orejime-standard-fr.js'},
	],
	cookies: [{name: 'orejime', party: 'first', purpose: 'essential'}],
	sources: ['https://github.com/boscop-fr/orejime', 'https://www.npmjs.com/package/orejime'],
};
