import type {Vendor} from '../vendor.ts';

/** LinkedIn says of its plugins that it learns of the visits to pages that have them. */
export const linkedinWidgets: Vendor = {
	id: 'linkedin-widgets',
	name: 'LinkedIn Plugins',
	owner: 'linkedin',
	category: 'social',
	tracks: true,
	requests: [
		{host: ['platform.linkedin.com', 'badges.linkedin.com']},
		{host: 'linkedin.com', path: /^\/(?:embed|pages-extensions|countserv|cws|badges|shareArticle)/},
		{host: 'licdn.com', tracks: false},
	],
	aliases: ['LinkedIn Widgets', 'LinkedIn Widget', 'LinkedIn Share', 'LinkedIn Follow'],
	sources: [
		'https://learn.microsoft.com/en-us/linkedin/consumer/integrations/self-serve/plugins',
		'https://www.linkedin.com/legal/privacy-policy',
	],
};
