import {isNamed} from '../../audit/index.ts';
import type {AuditFile} from '../../report/index.ts';

type Declaration = AuditFile['policies'][number]['declarations'][number];

/** What was seen of something a policy declares: how much, and where it is shown. */
export type ObservedAs = {
	readonly requests: number;
	readonly cookies: number;
	/** A vendor whose requests these are, or a cookie's id. */
	readonly at: string;
	readonly view: 'requests' | 'cookies';
};

/** Null: nothing was seen. Undefined: it is no such thing as a browser could see. */
export function observedAs(declaration: Declaration, file: AuditFile): ObservedAs | null | undefined {
	if (declaration.kind === 'vendor') {
		const tracker = file.trackers.find(({vendor}) => vendor === declaration.vendor);
		const cookies = file.cookies.filter(({vendor}) => vendor === declaration.vendor).length;
		const requests = file.requests.filter(({vendor}) => vendor === declaration.vendor).length;
		if (!tracker && requests + cookies === 0) return null;
		return {requests, cookies, at: `vendor:${declaration.vendor}`, view: 'requests'};
	}
	if (declaration.kind !== 'cookie') return undefined;
	const seen = file.cookies.filter(({name}) => isNamed(declaration.cookie, name));
	return seen[0] ? {requests: 0, cookies: seen.length, at: seen[0].id ?? '', view: 'cookies'} : null;
}
