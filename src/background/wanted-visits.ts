import browser from 'webextension-polyfill';
import {siteOf} from '../audit/site.ts';
import {currentSettings} from '../webext/settings.ts';

const prefix = 'wanted-';
const keyOf = (tabId: number): string => prefix + tabId;

/** Somebody asks what a tab does: where visits are observed only then, they are from its next page on. */
export async function want(tabId: number, url: string): Promise<void> {
	const site = siteOf(url);
	if (site !== '' && (await isOnClick())) await browser.storage.session.set({[keyOf(tabId)]: site});
}

/** Whether a visit may be recorded. Who leaves the site that was asked about is not followed to the next, nor back. */
export async function isWanted(tabId: number, url: string): Promise<boolean> {
	if (!(await isOnClick())) return true;
	const key = keyOf(tabId);
	const {[key]: site} = await browser.storage.session.get(key);
	if (site === siteOf(url)) return true;
	await unwant(tabId);
	return false;
}

export async function unwant(tabId: number): Promise<void> {
	await browser.storage.session.remove(keyOf(tabId));
}

export async function unwantAll(): Promise<void> {
	const all = Object.keys(await browser.storage.session.get(null));
	await browser.storage.session.remove(all.filter(key => key.startsWith(prefix)));
}

async function isOnClick(): Promise<boolean> {
	return (await currentSettings()).visits === 'on-click';
}
