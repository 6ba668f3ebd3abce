import type {Evidence, RequestSeen} from './evidence.ts';

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
};

/** Of the newest run. */
export function progress({runs}: Evidence): Progress {
	const run = runs.at(-1);
	const waiting = new Set<string>();
	let page: RequestSeen | undefined;
	let state = {loaded: false, lastActivityAt: run?.startedAt ?? 0, banner: false, searched: false, read: false};
	let error: string | null = null;
	for (const observation of run?.observations ?? []) {
		switch (observation.kind) {
			case 'request':
				waiting.add(observation.id);
				state.lastActivityAt = Math.max(state.lastActivityAt, observation.at);
				if (observation.type === 'main_frame') {
					page = observation;
					state = {...state, loaded: false};
					error = null;
				}

				break;
			case 'response':
				waiting.delete(observation.id);
				state.lastActivityAt = Math.max(state.lastActivityAt, observation.at);
				break;
			case 'request-failed':
				waiting.delete(observation.id);
				if (observation.id === page?.id) {
					error = observation.error;
				}

				break;
			case 'loaded':
				state.loaded = true;
				break;
			case 'banner':
				state.banner = true;
				break;
			case 'policy':
				state.read = true;
				break;
			case 'policy-searched':
				state.searched = true;
				break;
		}
	}

	const {loaded, lastActivityAt, banner, searched, read} = state;
	const policy = searched ? (read ? 'read' : 'not-found') : 'searching';
	return {loaded, pending: waiting.size, lastActivityAt, policy, banner, error};
}
