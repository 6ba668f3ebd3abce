import {year} from '../durations.ts';
import type {Vendor} from '../vendor.ts';

export const across33: Vendor = {
	id: 'across-33',
	name: '33Across',
	owner: 'across-33',
	category: 'advertising',
	tracks: true,
	requests: [
		{host: ['33across.com', 'tynt.com']},
		{host: ['ssc-cms.33across.com', 'lexicon.33across.com', 'ic.tynt.com', 'de.tynt.com'], beacon: true},
	],
	cookies: [{name: '33x_ps', party: 'third', domains: ['33across.com'], lifetime: year, purpose: 'advertising'}],
	storage: ['33acrossId*'],
	aliases: ['33 Across', 'Tynt'],
	sources: [
		'https://www.33across.com/privacy-policy',
		'https://docs.prebid.org/dev-docs/modules/userid-submodules/33across.html',
	],
};
