import type {Run} from './evidence.ts';
import type {GapFact, PolicyFact, TriedFact} from './facts.ts';
import {every} from './replay.ts';

/** Every address looked at for a policy, once, with what came of it: what was read is read, else the last word. */
export function triedOf(runs: readonly Run[]): readonly TriedFact[] {
	const tried = new Map<string, TriedFact>();
	for (const {observations} of runs) {
		for (const attempt of every(observations, 'policy-searched').flatMap(searched => searched.tried)) {
			const fact: TriedFact = typeof attempt === 'string' ? {url: attempt} : attempt;
			// The platform's table in a document, and the document itself, are two things looked for.
			const key = `${fact.foundBy === 'cmp' ? 'cmp' : ''} ${fact.url}`;
			const before = tried.get(key);
			const isNews = fact.outcome !== undefined && fact.outcome !== 'asked-before';
			if (!before || (isNews && before.outcome !== 'read')) tried.set(key, fact);
		}
	}
	return [...tried.values()];
}

export function wasPolicySearched(runs: readonly Run[]): boolean {
	return runs.some(({observations}) => every(observations, 'policy-searched').length > 0);
}

/** What one run could not read and another did is read. */
export function withoutRead(gaps: readonly GapFact[], policies: readonly PolicyFact[]): readonly GapFact[] {
	const read = new Set(policies.map(({source}) => source));
	return gaps.filter(({gap, detail}) => gap !== 'policy-not-read' || detail === undefined || !read.has(detail));
}

/** Policies that were found and not read: in languages that cannot be, or written by scripts that did not run. */
export function unreadable(policies: readonly PolicyFact[], tried: readonly TriedFact[]): readonly GapFact[] {
	return [
		...policies
			.filter(({understood}) => !understood)
			.map(({language, source}) => ({
				gap: 'policy-language' as const,
				detail: language === null ? source : `${source} (${language})`,
			})),
		...tried
			.filter(({outcome}) => outcome === 'needs-scripts')
			.map(({url}) => ({gap: 'policy-needs-scripts' as const, detail: url})),
	];
}
