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

/** One browser profile, begun clean, from the first request on, with at most one line of choices in it. */
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

/** Where an audit was begun anew, clean: the run before ended there. */
export type BegunAnew = Pick<Run, 'startedAt' | 'start'>;

export type RecordHeader = Pick<Evidence, 'id' | 'mode' | 'url'> &
	Omit<Run, 'observations'> & {readonly begunAnew?: readonly BegunAnew[]};

/** A record as evidence, in the order of time: what was seen belongs to the run that was under way. */
export function evidenceFrom(
	{id, mode, url, startedAt, finishedAt, start, begunAnew = []}: RecordHeader,
	observations: readonly Observation[],
): Evidence {
	const inOrder = observations.toSorted((one, other) => one.at - other.at);
	const runs = [{startedAt, start}, ...begunAnew].map((run, index) => {
		const from = index === 0 ? -Infinity : run.startedAt;
		const next = begunAnew[index]?.startedAt;
		const its = inOrder.filter(({at}) => at >= from && at < (next ?? Infinity));
		return {startedAt: run.startedAt, finishedAt: next ?? finishedAt, start: run.start, observations: its};
	});
	return {format: 'samsvar-evidence', formatVersion: 1, id, mode, url, runs};
}

/** Several audits of one site, each in its own profile, as one. */
export function merge(first: Evidence, ...rest: readonly Evidence[]): Evidence {
	return {...first, runs: [first, ...rest].flatMap(({runs}) => runs)};
}
