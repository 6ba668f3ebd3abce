import {setTimeout as sleep} from 'node:timers/promises';
import type {Progress} from '../audit/index.ts';
import type {DrivenBrowser} from './driven-browser.ts';
import {Failure} from './failure.ts';

/** All in milliseconds. */
export type Patience = {
	/** How long the network must be quiet before a phase counts as over. */
	readonly quiet: number;
	/** A phase that never gets quiet ends all the same after this long. */
	readonly phase: number;
	/** How long a page may take to answer at all. */
	readonly answer: number;
};

const pollEvery = 200;

/**
 * Waits for a phase to end. True: it got quiet; false: it was cut short. Throws when the page cannot be loaded. A page
 * that answers but never finishes loading is audited as far as it got.
 */
export async function settle(browser: DrivenBrowser, id: string, patience: Patience, first: boolean): Promise<boolean> {
	const started = Date.now();
	for (;;) {
		const status = await browser.call('statusOf', {id});
		const waited = Date.now() - started;
		if (status.error !== null && !status.loaded) throw new Failure(3, 'cli_page_failed', {reason: status.error});
		if (isQuiet(status, {now: Date.now(), since: started, quiet: patience.quiet, first})) return true;
		if (waited > Math.min(patience.phase, patience.answer) && (status.loaded || status.status !== null)) {
			return false;
		}
		if (waited > patience.answer) throw new Failure(3, 'cli_page_silent', {seconds: patience.answer / 1000});
		await sleep(pollEvery);
	}
}

/** Quiet counts from `since` on: a page told to reload still shows the silence of before. The first phase waits for the policy. */
export function isQuiet(
	{loaded, pending, policy, lastActivityAt}: Progress,
	{now, since, quiet, first}: {now: number; since: number; quiet: number; first: boolean},
): boolean {
	if (!loaded || pending > 0 || (first && policy === 'searching')) return false;
	return now - Math.max(lastActivityAt, since) >= quiet;
}
