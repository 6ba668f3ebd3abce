import type {AuditFile} from '../report/index.ts';

/** Which browser profile of the audit a request was seen in, from 0; its id begins with it. */
export function runOf({id}: {readonly id: string}): number {
	const [, run] = /^r(\d+)-/.exec(id) ?? [];
	return Number(run ?? 0);
}

/** When each run began, ms since the epoch. */
export function runStarts({phases, startedAt}: Pick<AuditFile, 'phases' | 'startedAt'>): ReadonlyMap<number, number> {
	const starts = new Map<number, number>();
	for (const {run = 0, startedAt} of phases) {
		const at = Date.parse(startedAt);
		starts.set(run, Math.min(starts.get(run) ?? at, at));
	}
	if (starts.size === 0) starts.set(0, Date.parse(startedAt));
	return starts;
}
