import type {Vendor} from '../vendor.ts';

/** Follows readers across sites for advertising, as the Norwegian authority found in 2021. */
export const disqus: Vendor = {
	id: 'disqus',
	name: 'Disqus',
	owner: 'zeta-global',
	category: 'social',
	tracks: true,
	requests: [
		{host: ['disqus.com', 'disquscdn.com']},
		{host: ['referrer.disqus.com', 'links.services.disqus.com', 'glitter-services.disqus.com'], beacon: true},
	],
	cookies: [{name: 'disqusauth', party: 'third', domains: ['disqus.com'], purpose: 'essential'}],
	storage: ['disqus_*', 'disqus.*'],
	sources: [
		'https://help.disqus.com/en/articles/1717103-disqus-privacy-policy',
		'https://svw.no/artikler/norwegian-data-protection-authority-intents-to-issue-e-2-5-million-fine-to-disqus-inc',
	],
};
