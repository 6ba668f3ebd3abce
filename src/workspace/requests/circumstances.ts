import type {Request} from './listed.ts';

export type Told = {readonly key: string; readonly data?: Readonly<Record<string, string>>};

/** What is out of the ordinary about a request, as words to say. */
export function circumstancesOf(request: Request): readonly Told[] {
	const {tracking, beacon, proxied, partial, fromCache, blockedBy, error} = request;
	const told: readonly (Told | false)[] = [
		tracking && {key: 'workspace_request_tracking'},
		beacon && {key: 'workspace_request_beacon'},
		proxied && {key: 'workspace_request_proxied'},
		blockedBy !== undefined && {key: `workspace_request_blocked_${blockedBy}`},
		blockedBy === undefined && error !== undefined && {key: 'workspace_request_error', data: {error}},
		fromCache === true && {key: 'workspace_request_from_cache'},
		partial === true && {key: 'workspace_request_partial'},
	];
	return told.filter(each => each !== false);
}
