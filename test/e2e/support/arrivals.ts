import type {Internet} from '../../../demo/internet.ts';
import type {AuditFile} from '../../../src/report/index.ts';

/** A request told alike by the server's log and by an audit file, whose query values are redacted. */
type Told = string;

const hostOf = (pattern: string) => pattern.replace(/^\*\./, '');

/** What the servers received from the page, by the phase the clock puts it in. The policy was fetched by the extension. */
export function arrivals(internet: Internet, file: AuditFile): readonly Told[] {
	const hosts = internet.hosts.map(hostOf);
	const policies = new Set(file.policies.map(({source}) => source));
	return internet.log
		.filter(
			({host, url, at}) =>
				hosts.some(known => host === known || host.endsWith(`.${known}`)) && !policies.has(url) && at > 0,
		)
		.map(({method, url, at}) => told(phaseAt(file, at), method, url))
		.sort();
}

/** What the audit says left the page. Answers from the browser's cache and failed look-ups reach no server. */
export function recorded(file: AuditFile): readonly Told[] {
	return file.requests
		.filter(({fromCache}) => !fromCache)
		.map(({phase, method, url}) => told(phase, method, url))
		.sort();
}

function told(phase: string, method: string, url: string): Told {
	const {host, pathname, searchParams} = new URL(url);
	return [phase, method, `${host}${pathname}`, [...searchParams.keys()].sort().join('&')].join(' ');
}

function phaseAt({phases}: AuditFile, at: number): string {
	return phases.findLast(({startedAt}) => Date.parse(startedAt) <= at)?.name ?? 'none';
}
