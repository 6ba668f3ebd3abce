import {establish} from './establish.ts';
import type {Evidence} from './evidence.ts';
import type {Facts} from './facts.ts';
import type {ReadingOf} from './policies.ts';
import {opinionsOf} from './opinions.ts';
import {relate, withIds} from './related.ts';
import type {Finding, Verdict} from './rule.ts';
import * as rules from './rules/index.ts';

/** All findings of one audit, with the facts they rest on. */
export type Report = {readonly evidence: Evidence; readonly facts: Facts; readonly findings: readonly Finding[]};

/** The judgement, whoever reads the policies. */
export function judge(evidence: Evidence, readingOf: ReadingOf): Report {
	const facts = establish(evidence, readingOf);
	const isUnopened = facts.gaps.some(({gap}) => gap === 'page-unopened');
	const findings = Object.values(rules).flatMap(({id, severity, basis, check}) =>
		[isUnopened ? unopened : check(facts)]
			.flat()
			.map(verdict => ({confidence: 'high' as const, ...verdict, rule: id, severity, basis})),
	);
	const opinions = opinionsOf(evidence);
	const told = relate(withIds(findings), facts).map(finding => {
		const opinion = opinions.get(finding.id);
		return opinion ? {...finding, opinion} : finding;
	});
	return {evidence, facts, findings: told};
}

/** Where no page came, no rule has anything to go by, whatever was read elsewhere. */
const unopened: Verdict = {outcome: 'cantTell', variant: 'unopened'};
