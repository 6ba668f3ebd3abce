import {establish} from './establish.ts';
import type {Evidence} from './evidence.ts';
import type {Facts} from './facts.ts';
import {relate, withIds} from './related.ts';
import type {Finding} from './rule.ts';
import * as rules from './rules/index.ts';

export type * from './evidence.ts';
export type * from './gap.ts';
export type * from './consent-observation.ts';
export type * from './observation.ts';
export type * from './policy-try.ts';
export type * from './facts.ts';
export type * from './rule.ts';
export type {Answer, Identified, KnownCookie, SentRequest, Vendor} from '../catalog/index.ts';
export type {Phase} from '../consent/consent.ts';
export {interfaceById, isPlatforms, purposeOf} from '../consent/index.ts';
export {keptParameters} from '../catalog/index.ts';
export {isConsentCookie} from './consent-cookies.ts';
export type {Progress, Standing} from './progress.ts';
export {blockerOf, isBlocked, type Blocker} from './blocked.ts';
export {cookieRequestOf} from './cookie-request.ts';
export {evidenceFrom, merge} from './evidence.ts';
export {beginning, further, progress} from './progress.ts';
export {siteOf} from './site.ts';
export {recipientOf} from './trackers.ts';

/** All findings of one audit, with the facts they rest on. */
export type Report = {readonly evidence: Evidence; readonly facts: Facts; readonly findings: readonly Finding[]};

/** The whole judgement: same evidence in, same report out. */
export function audit(evidence: Evidence): Report {
	const facts = establish(evidence);
	const findings = Object.values(rules).flatMap(({id, severity, basis, check}) =>
		[check(facts)].flat().map(verdict => ({confidence: 'high' as const, ...verdict, rule: id, severity, basis})),
	);
	return {evidence, facts, findings: relate(withIds(findings), facts)};
}
