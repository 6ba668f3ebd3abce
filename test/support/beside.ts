import type {Evidence} from '../../src/audit/index.ts';
import type {Visit} from './visit.ts';

/** A visit to `https://butikk.example` where the consent platform shows a list of cookies in its dialog. */
export function beside(visited: Visit, text: string): Evidence {
	const evidence = visited.evidence();
	const at = evidence.runs[0]?.finishedAt ?? 0;
	const source = 'https://butikk.example/';
	const shown = {kind: 'policy', at, source, foundBy: 'cmp', title: 'Cookiebot', language: 'nb', text} as const;
	return {...evidence, runs: evidence.runs.map(run => ({...run, observations: [...run.observations, shown]}))};
}
