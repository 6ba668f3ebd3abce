import type {Run} from './evidence.ts';
import type {PhaseSpan} from './facts.ts';
import {every} from './replay.ts';

/** The tab asked for a page: what came of it, once that is known. */
export type PageAsked = {
	readonly id: string;
	readonly at: number;
	/** Of the last answer; null where there was none. */
	readonly status: number | null;
	/** The browser's error text. */
	readonly error: string | null;
};

/** ms after which a page that never ends loading has had its time. */
const longEnough = 10_000;

/**
 * Whether a page of the site was loaded within a span, from its request on. A choice alone often changes nothing: what waits for it
 * comes with the next page, so that before there was one, silence says nothing of it. A page of errors is none of the site's.
 */
export function hasPageLoad({from, to, source}: Pick<PhaseSpan, 'from' | 'to' | 'source'>, run: Run): boolean {
	const isFirst = from <= run.startedAt || source === 'start';
	const isIn = ({at}: {readonly at: number}) => at < to && (isFirst || at >= from);
	const pages = pagesAsked(run);
	const isOfSpan = ({at}: {readonly at: number}) => {
		const page = pages.findLast(asked => asked.at <= at);
		return page ? isIn(page) && isSites(page) : isFirst;
	};
	const isRecording = every(run.observations, 'gap').some(({gap}) => gap === 'from-har');
	const isShown = ({at}: {readonly at: number}) => isRecording || to - at > longEnough;
	return (
		every(run.observations, 'loaded').some(seen => isIn(seen) && isOfSpan(seen)) ||
		every(run.observations, 'navigation').some(seen => isIn(seen) && isOfSpan(seen) && isShown(seen))
	);
}

function isSites({status, error}: PageAsked): boolean {
	return status === null ? error === null : status < 400;
}

const asked = new WeakMap<Run, readonly PageAsked[]>();

/** Each page the tab asked for, in order. */
export function pagesAsked(run: Run): readonly PageAsked[] {
	const known = asked.get(run) ?? pagesIn(run);
	asked.set(run, known);
	return known;
}

function pagesIn({observations}: Run): readonly PageAsked[] {
	const pages = new Map<string, PageAsked>();
	for (const seen of observations) {
		if (seen.kind !== 'request' && seen.kind !== 'response' && seen.kind !== 'request-failed') continue;
		const {kind, id, at} = seen;
		const told = kind === 'request' ? seen : seen.request;
		const isPage = told?.type === 'main_frame' && told.frame === 0;
		const page = pages.get(id) ?? (isPage ? {id, at, status: null, error: null} : undefined);
		if (!page) continue;
		// A redirect leads on: what comes of it, the next answer tells.
		if (kind === 'request') pages.set(id, {...page, status: null, error: null});
		else if (kind === 'response') pages.set(id, {...page, status: seen.status});
		else pages.set(id, {...page, error: seen.error});
	}

	return [...pages.values()].sort((one, other) => one.at - other.at);
}
