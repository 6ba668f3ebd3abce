import type {Service} from './service.ts';

/** A service that sites put on their pages with a few lines of script. */
export type Tag = Service & {
	/** The lines a site puts into its page. `load(url, then?)` is there for them, and `gtag()`. */
	embed(account: string, options?: Readonly<Record<string, unknown>>): string;
};
