import {setTimeout as sleep} from 'node:timers/promises';
import type {DrivenBrowser} from '../../../src/cli/driven-browser.ts';
import type {Cast} from './state.ts';

/** The tabs that show these hosts, the newest where there are several; `own`: one of the extension's pages. */
export function tabsOf(
	{control}: DrivenBrowser,
	hosts: Readonly<Record<string, string>>,
): Promise<Record<string, number>> {
	return control.evaluate(async hosts => {
		const {browser, chrome} = globalThis as unknown as Record<'browser' | 'chrome', typeof globalThis.chrome>;
		const {tabs} = browser ?? chrome;
		const found: Record<string, number> = {own: (await tabs.getCurrent())?.id ?? -1};
		for (const [name, host] of Object.entries(hosts)) {
			found[name] = (await tabs.query({url: `https://${host}/*`})).at(-1)?.id ?? -1;
		}
		return found;
	}, hosts);
}

/** Reloads a tab, and does not wait for it. */
export const reload =
	(tab: string) =>
	async ({control}: DrivenBrowser, {tabs}: Cast): Promise<void> => {
		await control.evaluate(async id => {
			const {browser, chrome} = globalThis as unknown as Record<'browser' | 'chrome', typeof globalThis.chrome>;
			await (browser ?? chrome).tabs.reload(id!);
		}, tabs[tab]);
		await sleep(500);
	};
