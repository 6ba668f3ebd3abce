import browser, {type Cookies} from 'webextension-polyfill';
import {recordsOfHost} from './asked-hosts.ts';
import {learnValue} from './carried-values.ts';
import {remember} from './heard-early.ts';
import {mayBeHeld} from './prerendered.ts';
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
		whenRestored(() => {
			// Of a page that is made ready, or of what the tabs show: told of both, as of several tabs.
			const isShared = mayBeHeld(domainOf(unread), tabId =>
				heard(unread, at, record => record.tabId === tabId && once(record)),
			);
			heard(change, at, once, isShared);
		});
	});
}

/** Chromium's and Firefox's; private windows and containers keep their cookies apart. */
const everyday = ['0', 'firefox-default'];

type Change = Cookies.OnChangedChangeInfoType;
type Test = (record: OpenRecord) => boolean;

function heard(change: Change, at: number, isAsked: Test, isShared = false): void {
	const {storeId} = change.cookie;
	if (everyday.includes(storeId)) {
		changed(change, {at, isOf: () => true, isAsked, isShared});
	} else {
		void tabsOf(storeId).then(tabs =>
			changed(change, {at, isOf: ({tabId}) => tabs.includes(tabId), isAsked, isShared}),
		);
	}
}

async function tabsOf(storeId: string): Promise<readonly number[]> {
	const stores = await browser.cookies.getAllCookieStores().catch(() => []);
	return stores.find(({id}) => id === storeId)?.tabIds ?? [];
}

function changed(
	{cookie, removed, cause}: Change,
	{at, isOf, isAsked, isShared}: {at: number; isOf: Test; isAsked: Test; isShared: boolean},
): void {
	// An overwritten cookie is told twice: removed, then stored anew.
	if (removed && cause === 'overwrite') {
		return;
	}

	const domain = domainOf({cookie});
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
			...(records.length > 1 || isShared ? {shared: true} : {}),
		});
	}
}

function domainOf({cookie}: Pick<Change, 'cookie'>): string {
	return cookie.domain.replace(/^\./, '');
}

function hostOf(site: string): string {
	return URL.canParse(site) ? new URL(site).hostname : site;
}
