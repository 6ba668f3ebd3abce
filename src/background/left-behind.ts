import browser from 'webextension-polyfill';
import type {PageStart} from '../audit/index.ts';
import {isConsentCookie} from '../audit/consent-cookies.ts';

/**
 * Where sites are only seen on click, Chromium lets a tab be looked at and its cookie store not: what an earlier visit has chosen is
 * then asked of the page itself, which is looked at before the visitor has pressed anything.
 */
export async function withLeftBehind(start: PageStart, tabId: number, url: string): Promise<PageStart> {
	if (start.consent || (await browser.permissions.contains({origins: [`${new URL(url).origin}/*`]}))) return start;
	const [told] = await chrome.scripting.executeScript({target: {tabId}, injectImmediately: true, func: cookieNames});
	return {...start, consent: (told?.result ?? []).some(name => isConsentCookie(name) !== null)};
}

/** In the page. */
function cookieNames(): readonly string[] {
	return document.cookie.split(';').map(each => each.split('=', 1)[0]?.trim() ?? '');
}
