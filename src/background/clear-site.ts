import browser, {type BrowsingData} from 'webextension-polyfill';
import {siteOf} from '../audit/site.ts';

const stores: BrowsingData.DataTypeSet = {localStorage: true, indexedDB: true, serviceWorkers: true};

/** Removes the cookies of the whole site, in the cookie store named, and the storage of its likely hosts. Other sites keep theirs. */
export async function clearSite(url: string, storeId: string | undefined): Promise<void> {
	const {hostname} = new URL(url);
	const site = siteOf(url);
	const hosts = [...new Set([hostname, site, `www.${site}`])];
	await Promise.all([clearCookies(site, storeId), clearStorage(hosts)]);
}

async function clearCookies(site: string, inStore: string | undefined): Promise<void> {
	const store = inStore === undefined ? {} : {storeId: inStore};
	const cookies = await browser.cookies.getAll({domain: site, partitionKey: {}, ...store});
	await Promise.all(
		cookies.map(({domain, path, secure, name, storeId, partitionKey}) =>
			browser.cookies.remove({
				url: `http${secure ? 's' : ''}://${domain.replace(/^\./, '')}${path}`,
				name,
				storeId,
				...(partitionKey ? {partitionKey} : {}),
			}),
		),
	);
}

async function clearStorage(hosts: readonly string[]): Promise<void> {
	// Firefox names hosts, Chromium origins; each refuses the other's word.
	if (typeof browser.runtime.getBrowserInfo === 'function') {
		await browser.browsingData.remove({hostnames: [...hosts]}, stores);
		return;
	}

	const origins = hosts.flatMap(host => [`https://${host}`, `http://${host}`]) as [string, ...string[]];
	await chrome.browsingData.remove({origins}, {...stores, cacheStorage: true});
}
