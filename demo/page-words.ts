import type {Site} from './site.ts';

type Words = {
	readonly greeting: string;
	readonly home: string;
	readonly product: string;
	readonly news: string;
	readonly read: string;
	readonly mail: string;
	readonly choices: string;
};

/** What every site's pages say around their own words. */
export const words: Readonly<Record<Site['language'], Words>> = {
	nb: {
		greeting: 'velkommen',
		home: 'Forsiden',
		product: 'Utvalgt',
		news: 'Aktuelt nå',
		read: 'Les mer',
		mail: 'E-post',
		choices: 'Endre samtykke',
	},
	nn: {
		greeting: 'velkomen',
		home: 'Framsida',
		product: 'Utvalt',
		news: 'Aktuelt no',
		read: 'Les meir',
		mail: 'E-post',
		choices: 'Endre samtykke',
	},
	en: {
		greeting: 'welcome',
		home: 'Home',
		product: 'Featured',
		news: 'What we do',
		read: 'Read more',
		mail: 'E-mail',
		choices: 'Change consent',
	},
};
