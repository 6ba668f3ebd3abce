import {isPlatforms, type Facts, type PhaseSpan, type Report, type SignalFact} from '../audit/index.ts';

/** The phase the page is in now, how it is known, and what the page's own consent signals last said. */
export type ConsentNow = {
	readonly phase: PhaseSpan['name'];
	readonly source: PhaseSpan['source'];
	readonly signal: SignalFact | null;
	readonly platform: string | null;
	readonly banner: Facts['banner'];
	/** When an audit was ended (ms since the epoch): nothing more is seen. */
	readonly endedAt: number | null;
	/** Started by the user, and still under way. */
	readonly auditing: boolean;
};

export function consentNow({evidence, facts}: Report): ConsentNow {
	const run = evidence.runs.length - 1;
	// What a company was told comes after what the platform recorded, and says less.
	const said = facts.signals.filter(signal => signal.run === run);
	const last = facts.phases.filter(span => span.run === run).at(-1);
	const endedAt = evidence.runs.at(-1)?.finishedAt ?? null;
	return {
		phase: last?.name ?? 'before',
		source: last?.source ?? 'start',
		signal:
			said.findLast(({kind, cmp}) => isPlatforms({signal: kind, ...(cmp !== undefined && {cmp})})) ??
			said.at(-1) ??
			null,
		platform: facts.platform?.name ?? null,
		banner: facts.banner,
		endedAt,
		auditing: evidence.mode === 'audit' && endedAt === null,
	};
}
