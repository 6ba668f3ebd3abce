import browser, {type Cookies} from 'webextension-polyfill';
import {recordsOfHost} from './asked-hosts.ts';
import {learnValue} from './carried-values.ts';
import {remember} from './heard-early.ts';
import {observe, siteOfHost, whenRestored, type OpenRecord} from './records.ts';

/** What the cookie store makes of the cookies that were asked for. Values are compared in memory during an audit and never kept. */
export function observeCookies(): void {
	browser.cookies.onChanged.addListener(change => {
		const at = Date.now();
		const unread = {...change, cookie: {...change.cookie, value: ''}};
		const told = new Set<string>();
		const once: Test = ({id}) => !told.has(id) && Boolean(told.add(id));
		remember(
			at,
			({id}) => heard(unread, at, record => record.id === id && once(record)),
			() => told.size === 0,
		);
		whenRestored(() => heard(change, at, once));
	});
}

/** Chromium's and Firefox's; private windows and containers keep their cookies apart. */
const everyday = ['0', 'firefox-default'];

type Test = (record: OpenRecord) => boolean;

function heard(change: Cookies.OnChangedChangeInfoType, at: number, isAsked: Test): void {
	const {storeId} = change.cookie;
	if (everyday.includes(storeId)) {
		changed(change, at, () => true, isAsked);
	} else {
		void tabsOf(storeId).then(tabs => changed(change, at, ({tabId}) => tabs.includes(tabId), isAsked));
	}
}

async function tabsOf(storeId: string): Promise<readonly number[]> {
	const stores = await browser.cookies.getAllCookieStores().catch(() => []);
	return stores.find(({id}) => id === storeId)?.tabIds ?? [];
}

function changed(
	{cookie, removed, cause}: Cookies.OnChangedChangeInfoType,
	at: number,
	isOf: Test,
	isAsked: Test,
): void {
	// An overwritten cookie is told twice: removed, then stored anew.
	if (removed && cause === 'overwrite') {
		return;
	}

	const domain = cookie.domain.replace(/^\./, '');
	const {name, hostOnly, secure, httpOnly, sameSite, expirationDate, partitionKey} = cookie;
	const partition = partitionKey?.topLevelSite;
	const records = recordsOfHost(domain)
		.filter(isOf)
		.filter(({site}) => !partition || siteOfHost(hostOf(partition)) === site);
	for (const record of records.filter(isAsked)) {
		if (!removed && record.mode === 'audit') learnValue(record, cookie);

		// The site's own cookies are its doing also while its last page is being left.
		observe(siteOfHost(domain) === record.site ? {...record, away: false} : record, {
			kind: 'cookie-stored',
			at,
			name,
			domain,
			hostOnly,
			secure,
			httpOnly,
			sameSite,
			lifetime: expirationDate === undefined ? 'session' : Math.round(expirationDate - at / 1000),
			partitioned: Boolean(partition),
			removed,
			...(removed ? {cause} : {}),
			...(records.length > 1 ? {shared: true} : {}),
		});
	}
}

function hostOf(site: string): string {
	return URL.canParse(site) ? new URL(site).hostname : site;
}
