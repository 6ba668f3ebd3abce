import type {Vendor} from '../vendor.ts';

export const tarteaucitron: Vendor = {
	id: 'tarteaucitron',
	name: 'tarteaucitron.js',
	owner: 'amaurichampeaux',
	category: 'consent',
	tracks: false,
	requests: [
		{file: 'tarteaucitron.js'},
		{file: 'tarteaucitron.min.js'},
		{host: 'cdn.jsdelivr.net', path: '/gh/AmauriC/tarteaucitron.js'},
		{host: 'cdn.jsdelivr.net', path: '/npm/tarteaucitronjs@'},
		{host: 'cdnjs.cloudflare.com', path: '/ajax/libs/tarteaucitronjs/'},
		{host: 'tarteaucitron.io'},
	],
	cookies: [{name: 'tarteaucitron', party: 'first', purpose: 'essential'}],
	storage: ['tarteaucitron'],
	aliases: ['tarteaucitron'],
	sources: ['https://github.com/AmauriC/tarteaucitron.js'],
};
