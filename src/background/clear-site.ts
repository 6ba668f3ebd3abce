import browser, {type BrowsingData} from 'webextension-polyfill';
import {siteOf} from '../audit/site.ts';

const stores: BrowsingData.DataTypeSet = {localStorage: true, indexedDB: true, serviceWorkers: true};

/** Removes the cookies of the whole site and the storage of its likely hosts. Other sites keep theirs. */
export async function clearSite(url: string): Promise<void> {
	const {hostname} = new URL(url);
	const site = siteOf(url);
	const hosts = [...new Set([hostname, site, `www.${site}`])];
	await Promise.all([clearCookies(site), clearStorage(hosts)]);
}

async function clearCookies(site: string): Promise<void> {
	const cookies = await browser.cookies.getAll({domain: site, partitionKey: {}});
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
