import type * as services from './services/index.ts';
import type {Tag} from './tag.ts';

type Keys<T, Wanted> = {[K in keyof T]: T[K] extends Wanted ? K : never}[keyof T];

/** A tag on a page: which one, the site's account with it, and whether it waits for the page after the choice. */
export type Placement = {
	readonly tag: Keys<typeof services, Tag>;
	readonly account: string;
	readonly options?: Readonly<Record<string, unknown>>;
	readonly from?: 'next-page';
};

export type Purpose = 'analytics' | 'marketing';

export type Product = {readonly name: string; readonly text: string; readonly price?: string; readonly colour: string};

/** A site is data: what it shows, what it promises, and what it does. */
export type Site = {
	readonly id: string;
	readonly host: string;
	readonly language: 'nb' | 'nn' | 'en';
	/** The company's name, as the policy and the page write it. */
	readonly title: string;
	readonly lead: string;
	readonly products: readonly Product[];
	/** What it does, in one sentence. */
	readonly practice: string;
	/** A consent platform of `demo/cmps`. */
	readonly cmp: 'cookieconsent' | 'klaro' | 'vanillaCookieconsent' | null;
	/** The consent platform's own list of cookies, in its dialog: a file below `demo/sites`. Written as Cookiebot does. */
	readonly platformList?: string;
	/** `file` is below `demo/sites`; `{company}`, `{host}` and `{mail}` in it are filled in. */
	readonly policy: {readonly path: string; readonly file: string; readonly title: string} | null;
	readonly tags: {
		/** Run on every page, whatever was chosen. */
		readonly always?: readonly Placement[];
		readonly analytics?: readonly Placement[];
		readonly marketing?: readonly Placement[];
		/** Run once the visitor has said no to something. */
		readonly onReject?: readonly Placement[];
	};
	/** Google Consent Mode's defaults; without it the site says nothing to Google's tags. */
	readonly consentMode?: {readonly analytics: 'granted' | 'denied'; readonly marketing: 'granted' | 'denied'};
	/** Set-Cookie lines its pages answer with. */
	readonly cookies?: readonly string[];
	/** Fonts from Google and a library from jsDelivr. */
	readonly fetchesFonts?: boolean;
};
