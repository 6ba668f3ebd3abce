import type {Report} from '../audit/index.ts';
import type {AuditFile} from './schema.ts';

export type VerdictSentence = {readonly key: string; readonly data: Readonly<Record<string, number>>};

/** The whole audit in one sentence. What could not be judged is never called right. */
export function verdictOf(audit: Report | AuditFile): VerdictSentence {
	const trackers = ('facts' in audit ? audit.facts : audit).trackers.length;
	const outcomes: readonly {readonly outcome: string; readonly variant?: string}[] = audit.findings;
	const count = (wanted: string): number => outcomes.filter(({outcome}) => outcome === wanted).length;
	const [failed, cantTell, passed] = [count('failed'), count('cantTell'), count('passed')];
	const sentence = (name: string, count: number): VerdictSentence => ({
		key: `report_verdict_${name}`,
		data: {count, failed, cantTell, passed, trackers},
	});
	if (failed > 0) return sentence('failed', failed);
	if (outcomes.some(({variant}) => variant === 'unopened')) return sentence('unopened', 0);
	if (cantTell > 0) return passed > 0 ? sentence('partly', cantTell) : sentence('cant_tell', cantTell);
	if (trackers > 0) return passed > 0 ? sentence('passed', trackers) : sentence('unjudged', trackers);
	return sentence(passed > 0 ? 'nothing' : 'empty', 0);
}
