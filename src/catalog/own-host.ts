import {getPublicSuffix} from 'tldts';

/** Why a host is nobody's to claim: `suffix`, that anybody may have a name under it. Null: it may be claimed. */
export function faultOfHost(host: string): 'no-host' | 'suffix' | null {
	if (!hostName.test(host)) return /^[a-z0-9-]{1,63}$/.test(host) ? 'suffix' : 'no-host';
	return getPublicSuffix(host, {allowPrivateDomains: true}) === host ? 'suffix' : null;
}

const hostName = /^(?=.{1,253}$)[a-z0-9_-]{1,63}(?:\.[a-z0-9_-]{1,63})+$/;
