import type {Purpose, Site} from './site.ts';

/** A consent platform as sites wire it: its own files, served from the site's host, and the site's set-up of it. */
export type Cmp = {
	readonly id: string;
	readonly script: string;
	readonly style: string;
	/** Inline script that starts it and calls `consented(purposes, fresh)` whenever the choice is known; `fresh`: made on this page. */
	setUp(site: Site, purposes: readonly Purpose[]): string;
	/** Attributes of the footer's button that opens the choice again, where the platform offers one. */
	readonly reopen?: string;
};
