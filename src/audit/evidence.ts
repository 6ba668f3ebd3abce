import type {Observation} from './observation.ts';

/** What the browser was, and what the site had left in its cookie store, when observing began. */
export type StartState = {
	readonly browser: string;
	readonly browserVersion: string;
	readonly cookies: number;
	/** A consent platform's cookie was among them. */
	readonly consent: boolean;
	/** A program, not a person, steers this browser. */
	readonly automated: boolean;
	/** A private window: another cookie store, and often other protection. */
	readonly isPrivate?: boolean;
};

/** One browser profile, from the first request on, with at most one line of choices in it. */
export type Run = {
	readonly startedAt: number;
	readonly finishedAt: number | null;
	readonly start: StartState;
	readonly observations: readonly Observation[];
};

/** All that was seen in one visit or audit: append only, plain JSON, the only state there is. */
export type Evidence = {
	readonly format: 'samsvar-evidence';
	readonly formatVersion: 1;
	readonly id: string;
	/** A visit is forgotten with its tab; an audit was asked for and is kept. */
	readonly mode: 'visit' | 'audit';
	/** The page it began with. */
	readonly url: string;
	readonly runs: readonly Run[];
};

/** A record of one run as evidence, in the order of time. */
export function evidenceFrom(
	{id, mode, url, startedAt, finishedAt, start}: Pick<Evidence, 'id' | 'mode' | 'url'> & Omit<Run, 'observations'>,
	observations: readonly Observation[],
): Evidence {
	const inOrder = observations.toSorted((one, other) => one.at - other.at);
	const runs = [{startedAt, finishedAt, start, observations: inOrder}];
	return {format: 'samsvar-evidence', formatVersion: 1, id, mode, url, runs};
}

/** Several audits of one site, each in its own profile, as one. */
export function merge(first: Evidence, ...rest: readonly Evidence[]): Evidence {
	return {...first, runs: [first, ...rest].flatMap(({runs}) => runs)};
}
