import {siteOf} from '../audit/index.ts';
import type {CookieRequest, CookieStored, Facts, Observation, Report} from '../audit/index.ts';
import type {AuditFile} from './schema.ts';

type Policy = AuditFile['environment']['thirdPartyCookies'];
type Asked = {readonly cookie: CookieRequest; readonly host: string};

/** What the browser did with cookies that third parties asked it to keep, as far as any asked. */
export function thirdPartyCookies({evidence, facts}: Report): Policy {
	const fates = evidence.runs.flatMap(({observations}, run) => {
		const thirdParty = facts.requests.filter(
			request => request.run === run && request.thirdParty && request.type !== 'main_frame',
		);
		const byName = storedIn(observations);
		return asked(observations, new Set(thirdParty.map(({url}) => url)), facts).map(cookie =>
			fateOf(cookie, byName.get(keyOf(cookie.cookie.name, cookie.cookie.domain ?? cookie.host)) ?? [], facts),
		);
	});
	return (['allowed', 'partitioned', 'blocked'] as const).find(fate => fates.includes(fate)) ?? 'unknown';
}

/** By an answer's header, and by a script in a third party's frame. */
function asked(
	observations: readonly Observation[],
	urls: ReadonlySet<string>,
	{domain, url: site}: Facts,
): readonly Asked[] {
	const own = new Set([domain, siteOf(site)]);
	return observations.flatMap((seen): readonly Asked[] => {
		switch (seen.kind) {
			case 'response':
				return urls.has(seen.url) ? seen.setCookies.map(cookie => ({cookie, host: hostOf(seen.url)})) : [];
			case 'cookie-written':
				return own.has(siteOf(seen.page)) ? [] : [{cookie: seen.cookie, host: hostOf(seen.page)}];
			default:
				return [];
		}
	});
}

function fateOf({cookie}: Asked, kept: readonly CookieStored[], {observers}: Facts): Policy {
	// Another tab may show the third party's own site, where the cookie is no third party's.
	if (kept.some(({partitioned, shared}) => !partitioned && !shared)) return 'allowed';
	if (kept.some(({partitioned}) => partitioned)) return 'partitioned';
	// Without SameSite=None; Secure no browser need keep it here, whatever its setting.
	const mayBeKept =
		cookie.sameSite === 'none' && cookie.secure && (cookie.lifetime === 'session' || cookie.lifetime > 0);
	return mayBeKept && kept.length === 0 && observers.has('cookies') ? 'blocked' : 'unknown';
}

function keyOf(name: string, domain: string): string {
	return `${name}\n${domain.replace(/^\./, '')}`;
}

function storedIn(observations: readonly Observation[]): ReadonlyMap<string, readonly CookieStored[]> {
	const byName = new Map<string, CookieStored[]>();
	for (const seen of observations) {
		if (seen.kind !== 'cookie-stored' || seen.removed) continue;
		const key = keyOf(seen.name, seen.domain);
		const same = byName.get(key);
		if (same) same.push(seen);
		else byName.set(key, [seen]);
	}

	return byName;
}

/** The part between `//` and the next `/`, without user and port. */
function hostOf(url: string): string {
	const authority = /^[a-z][a-z0-9+.-]*:\/\/([^/?#]*)/i.exec(url)?.[1] ?? '';
	return authority
		.slice(authority.lastIndexOf('@') + 1)
		.replace(/:\d+$/, '')
		.toLowerCase();
}
