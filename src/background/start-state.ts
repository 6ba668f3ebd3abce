import browser from 'webextension-polyfill';
import type {StartState} from '../audit/index.ts';
import {isConsentCookie} from '../audit/consent-cookies.ts';

/** What the browser is, and what the site had left in the cookie store of this tab. */
export async function startState(
	url: string,
	{tabId, automated}: {tabId: number; automated: boolean},
): Promise<StartState> {
	const tab = await browser.tabs.get(tabId).catch(() => undefined);
	const [{name, version}, cookies] = await Promise.all([browserInfo(), cookiesFor(url, await storeOf(tabId))]);
	return {
		browser: name,
		browserVersion: version,
		automated,
		cookies: cookies.length,
		consent: cookies.some(cookie => isConsentCookie(cookie.name) !== null),
		...(tab ? {isPrivate: tab.incognito} : {}),
	};
}

async function cookiesFor(url: string, storeId: string | undefined) {
	try {
		return await browser.cookies.getAll({url, partitionKey: {}, ...(storeId === undefined ? {} : {storeId})});
	} catch {
		return [];
	}
}

/** Private windows and Firefox's containers have stores of their own. */
export async function storeOf(tabId: number): Promise<string | undefined> {
	const stores = await browser.cookies.getAllCookieStores().catch(() => []);
	return stores.find(({tabIds}) => tabIds.includes(tabId))?.id;
}

async function browserInfo(): Promise<{name: string; version: string}> {
	// Only Firefox has it; the polyfill's types do not know that.
	if (typeof browser.runtime.getBrowserInfo === 'function') {
		return browser.runtime.getBrowserInfo();
	}

	for (const [token, name] of chromiums) {
		const version = new RegExp(`${token}/([\\d.]+)`).exec(navigator.userAgent)?.[1];
		if (version !== undefined) {
			return {name, version};
		}
	}

	return {name: 'unknown', version: ''};
}

// Every one of them says Chrome too.
const chromiums = [
	['Edg', 'Edge'],
	['OPR', 'Opera'],
	['Chrome', 'Chromium'],
] as const;
