import type {Evidence} from './evidence.ts';
import {judge, type Report} from './judge.ts';
import {readingOf} from './readings.ts';

export type * from './evidence.ts';
export type * from './gap.ts';
export type * from './consent-observation.ts';
export type * from './observation.ts';
export type * from './opinion.ts';
export type {OwnVendorsGiven} from './own-vendors.ts';
export type * from './policy-try.ts';
export type * from './facts.ts';
export type * from './rule.ts';
export type {Answer, Identified, KnownCookie, OwnVendor, SentRequest, Vendor} from '../catalog/index.ts';
export type {Phase} from '../consent/consent.ts';
export {interfaceById, isPlatforms, purposeOf} from '../consent/index.ts';
export {faultOfHost, keptParameters, ownPrefix} from '../catalog/index.ts';
export {isConsentCookie} from './consent-cookies.ts';
export type {Report} from './judge.ts';
export type {PolicyReading} from './policies.ts';
export {auditRemembering, type Remembered, type ToRead} from './remembered.ts';
export type {Progress, Standing} from './progress.ts';
export {blockerOf, isBlocked, neverSent, type Blocker} from './blocked.ts';
export {cookieRequestOf} from './cookie-request.ts';
export {evidenceFrom, merge} from './evidence.ts';
export {isNamed} from './named-cookie.ts';
export {beginning, further, progress} from './progress.ts';
export {unobservedIn} from './reach.ts';
export {siteOf} from './site.ts';
export {recipientOf, trackerOfRequest} from './trackers.ts';

/** The whole judgement: same evidence in, same report out. */
export function audit(evidence: Evidence): Report {
	return judge(evidence, readingOf);
}
