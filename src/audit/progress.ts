import type {Evidence, Observation} from './evidence.ts';

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
	/** Id of the newest page's request. */
	readonly page: string | null;
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
	const {progress, waiting, page, wasRead} = standing;
	const now = (fields: Partial<Progress>): Standing => ({
		...standing,
		progress: {...progress, ...fields, pending: waiting.size},
	});
	const lastActivityAt = Math.max(progress.lastActivityAt, seen.at);
	switch (seen.kind) {
		case 'request': {
			waiting.add(seen.id);
			const isPage = seen.type === 'main_frame' && seen.frame === 0;
			return isPage
				? {...now({lastActivityAt, loaded: false, error: null, status: null}), page: seen.id}
				: now({lastActivityAt});
		}
		case 'response':
			waiting.delete(seen.id);
			return now({lastActivityAt, ...(seen.id === page ? {status: seen.status} : {})});
		case 'request-failed':
			waiting.delete(seen.id);
			return now(seen.id === page ? {error: seen.error} : {});
		case 'loaded':
			return now({loaded: true});
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
