import {setTimeout as sleep} from 'node:timers/promises';
import type {Page} from 'puppeteer-core';
import {demoSite} from '../../../demo/index.ts';
import type {DrivenBrowser} from '../../../src/cli/driven-browser.ts';

/** The popup in a tab of its own, showing the tab of a site. */
export async function popupOf(driven: DrivenBrowser, language: string, host: string = demoSite.host): Promise<Page> {
	const {control} = driven;
	const [address, tabId] = await control.evaluate(
		async (url, language): Promise<[string, number | undefined]> => {
			const {browser, chrome} = globalThis as unknown as Record<'browser' | 'chrome', typeof globalThis.chrome>;
			await (browser ?? chrome).storage.local.set({language});
			const [tab] = await (browser ?? chrome).tabs.query({url});
			return [location.href, tab?.id];
		},
		`https://${host}/*`,
		language,
	);
	const popup = await control.browser().newPage();
	// Firefox never reports a load state for extension pages.
	await popup.goto(address.replace('?control', `?tab=${tabId}`), {waitUntil: []});
	await until(async () => (await popup.$('.verdict:not(.looking)')) !== null);
	return popup;
}

export async function until(isSo: () => Promise<boolean>, ms = 20_000): Promise<void> {
	const end = Date.now() + ms;
	while (!(await isSo())) {
		if (Date.now() > end) throw new Error(`not so within ${ms} ms: ${isSo.toString()}`);
		await sleep(100);
	}
}
