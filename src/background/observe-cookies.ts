import browser, {type Cookies} from 'webextension-polyfill';
import {recordsOfHost} from './asked-hosts.ts';
import {learnValue} from './carried-values.ts';
import {observe, siteOfHost, whenRestored} from './records.ts';

/** What the cookie store makes of the cookies that were asked for. Values are compared in memory during an audit and never kept. */
export function observeCookies(): void {
	browser.cookies.onChanged.addListener(change => {
		const at = Date.now();
		whenRestored(() => changed(change, at));
	});
}

function changed({cookie, removed, cause}: Cookies.OnChangedChangeInfoType, at: number): void {
	// An overwritten cookie is told twice: removed, then stored anew.
	if (removed && cause === 'overwrite') {
		return;
	}

	const domain = cookie.domain.replace(/^\./, '');
	const {name, hostOnly, secure, httpOnly, sameSite, expirationDate, partitionKey} = cookie;
	const partition = partitionKey?.topLevelSite;
	const records = recordsOfHost(domain).filter(({site}) => !partition || siteOfHost(hostOf(partition)) === site);
	for (const record of records) {
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
