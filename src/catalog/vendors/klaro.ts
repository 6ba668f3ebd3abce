import {day} from '../durations.ts';
import type {Vendor} from '../vendor.ts';

export const klaro: Vendor = {
	id: 'klaro',
	name: 'Klaro',
	owner: 'kiprotect',
	category: 'consent',
	tracks: false,
	requests: [
		{host: ['kiprotect.com', 'heyklaro.com']},
		{file: 'klaro.js'},
		{file: 'klaro.min.js'},
		{file: 'klaro-no-css.js'},
		{host: 'cdn.jsdelivr.net', path: '/npm/klaro@'},
		{host: 'unpkg.com', path: '/klaro@'},
	],
	cookies: [{name: 'klaro', party: 'first', lifetime: 120 * day, purpose: 'essential'}],
	storage: ['klaro'],
	aliases: ['heyklaro.com', 'Klaro CMP', 'Klaro Consent Manager'],
	ordinaryName: true,
	sources: [
		'https://klaro.org/docs/integration/annotated-configuration',
		'https://www.npmjs.com/package/klaro',
		'https://github.com/klaro-org/klaro-js/blob/HEAD/src/consent-manager.js',
	],
};
