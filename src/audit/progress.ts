import type {Evidence} from './evidence.ts';
import type {Observation} from './observation.ts';

/** How far observing has come: what a program that waits for quiet, or a person at the popup, wants to know. */
export type Progress = {
	/** The load event of the newest page was seen. */
	readonly loaded: boolean;
	/** Requests without an answer yet. */
	readonly pending: number;
	/** When the newest request left or was answered; ms since the epoch. */
	readonly lastActivityAt: number;
	readonly policy: 'searching' | 'read' | 'not-found';
	readonly banner: boolean;
	/** The browser's error text when the page itself could not be loaded. */
	readonly error: string | null;
	/** HTTP status of the newest page; null while it has not answered. */
	readonly status: number | null;
};

/** Progress, and what it takes to go on with it one observation at a time. */
export type Standing = {
	readonly progress: Progress;
	/** Ids of requests without an answer. Grows and shrinks in place: an audit may have a hundred thousand. */
	readonly waiting: Set<string>;
	/** The newest page's request; ms since the epoch. */
	readonly page: {readonly id: string; readonly at: number} | null;
	/** The newest load event: a browser may tell of it before it tells of the request. */
	readonly loadedAt: number;
	readonly wasRead: boolean;
};

export function beginning(startedAt: number): Standing {
	return {
		progress: {
			loaded: false,
			pending: 0,
			lastActivityAt: startedAt,
			policy: 'searching',
			banner: false,
			error: null,
			status: null,
		},
		waiting: new Set(),
		page: null,
		loadedAt: -Infinity,
		wasRead: false,
	};
}

/** Of the newest run. */
export function progress({runs}: Evidence): Progress {
	const run = runs.at(-1);
	const start = beginning(run?.startedAt ?? 0);
	return (run?.observations ?? []).reduce(further, start).progress;
}

export function further(standing: Standing, seen: Observation): Standing {
	const {progress, waiting, page, loadedAt, wasRead} = standing;
	const now = (fields: Partial<Progress>): Standing => ({
		...standing,
		progress: {...progress, ...fields, pending: waiting.size},
	});
	const lastActivityAt = Math.max(progress.lastActivityAt, seen.at);
	switch (seen.kind) {
		case 'request': {
			waiting.add(seen.id);
			const isPage = seen.type === 'main_frame' && seen.frame === 0;
			if (!isPage || seen.at < (page?.at ?? 0)) return now({lastActivityAt});
			const {id, at} = seen;
			return {...now({lastActivityAt, loaded: loadedAt >= at, error: null, status: null}), page: {id, at}};
		}
		case 'response':
			waiting.delete(seen.id);
			return now({lastActivityAt, ...(seen.id === page?.id ? {status: seen.status} : {})});
		case 'request-failed':
			waiting.delete(seen.id);
			return now(seen.id === page?.id ? {error: seen.error} : {});
		case 'loaded': {
			// The load of an earlier page may be told of last.
			const newest = Math.max(loadedAt, seen.at);
			return {...now({loaded: newest >= (page?.at ?? 0)}), loadedAt: newest};
		}
		case 'banner':
			return now({banner: true});
		case 'policy':
			return {...standing, wasRead: true};
		case 'policy-searched':
			return now({policy: wasRead ? 'read' : 'not-found'});
		default:
			return standing;
	}
}
