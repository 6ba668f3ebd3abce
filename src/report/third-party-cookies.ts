import type {CookieRequest, CookieStored, Observation, Report, ResponseSeen} from '../audit/index.ts';
import type {AuditFile} from './schema.ts';

type Policy = AuditFile['environment']['thirdPartyCookies'];
type Asked = {readonly cookie: CookieRequest; readonly host: string};

/** What the browser did with cookies that third parties asked it to keep, as far as any asked. */
export function thirdPartyCookies({evidence, facts}: Report): Policy {
	const fates = evidence.runs.flatMap(({observations}, run) => {
		const thirdParty = facts.requests.filter(
			request => request.run === run && request.thirdParty && request.type !== 'main_frame',
		);
		const stored = observations.filter(isStored);
		return asked(observations, new Set(thirdParty.map(({url}) => url))).map(cookie => fateOf(cookie, stored));
	});
	return (['allowed', 'partitioned', 'blocked'] as const).find(fate => fates.includes(fate)) ?? 'unknown';
}

function asked(observations: readonly Observation[], urls: ReadonlySet<string>): readonly Asked[] {
	return observations
		.filter((observation): observation is ResponseSeen => observation.kind === 'response')
		.filter(({url}) => urls.has(url))
		.flatMap(({url, setCookies}) => setCookies.map(cookie => ({cookie, host: hostOf(url)})));
}

function fateOf({cookie, host}: Asked, stored: readonly CookieStored[]): Policy {
	const domain = cookie.domain ?? host;
	const kept = stored.filter(({name, domain: at}) => name === cookie.name && at.replace(/^\./, '') === domain);
	if (kept.some(({partitioned}) => !partitioned)) return 'allowed';
	if (kept.length > 0) return 'partitioned';
	// Without SameSite=None; Secure no browser need keep it here, whatever its setting.
	const mayBeKept =
		cookie.sameSite === 'none' && cookie.secure && (cookie.lifetime === 'session' || cookie.lifetime > 0);
	return mayBeKept ? 'blocked' : 'unknown';
}

function isStored(observation: Observation): observation is CookieStored {
	return observation.kind === 'cookie-stored' && !observation.removed;
}

/** The part between `//` and the next `/`, without user and port. */
function hostOf(url: string): string {
	const authority = /^[a-z][a-z0-9+.-]*:\/\/([^/?#]*)/i.exec(url)?.[1] ?? '';
	return authority
		.slice(authority.lastIndexOf('@') + 1)
		.replace(/:\d+$/, '')
		.toLowerCase();
}
