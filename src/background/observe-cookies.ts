import browser, {type Cookies} from 'webextension-polyfill';
import {observe, recordsOfHost, whenRestored} from './records.ts';

/** What the cookie store makes of the cookies that were asked for. Values stay where they are. */
export function observeCookies(): void {
	browser.cookies.onChanged.addListener(change => whenRestored(() => changed(change)));
}

function changed({cookie, removed, cause}: Cookies.OnChangedChangeInfoType): void {
	// An overwritten cookie is told twice: removed, then stored anew.
	if (removed && cause === 'overwrite') {
		return;
	}

	const at = Date.now();
	const domain = cookie.domain.replace(/^\./, '');
	const {name, hostOnly, secure, httpOnly, sameSite, expirationDate} = cookie;
	for (const record of recordsOfHost(domain)) {
		observe(record, {
			kind: 'cookie-stored',
			at,
			name,
			domain,
			hostOnly,
			secure,
			httpOnly,
			sameSite,
			lifetime: expirationDate === undefined ? 'session' : Math.round(expirationDate - at / 1000),
			partitioned: Boolean(cookie.partitionKey?.topLevelSite),
			removed,
		});
	}
}
