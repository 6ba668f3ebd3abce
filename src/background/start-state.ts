import browser from 'webextension-polyfill';
import {isConsentCookie, type StartState} from '../audit/index.ts';

/** What the browser is, and what the site had left in its cookie store. */
export async function startState(url: string, automated: boolean): Promise<StartState> {
	const [{name, version}, cookies] = await Promise.all([browserInfo(), cookiesFor(url)]);
	return {
		browser: name,
		browserVersion: version,
		automated,
		cookies: cookies.length,
		consent: cookies.some(cookie => isConsentCookie(cookie.name) !== null),
	};
}

async function cookiesFor(url: string) {
	try {
		return await browser.cookies.getAll({url, partitionKey: {}});
	} catch {
		return [];
	}
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
