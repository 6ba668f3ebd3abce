import * as v from 'valibot';
import {cookie, request, stored, technique, tracker, unseen} from './schema/observed.ts';
import {policy, policyTry, quote} from './schema/policy.ts';
import {
	choiceSources,
	consentStates,
	count,
	id,
	phaseName,
	severities,
	sha256,
	signalKinds,
	text,
	time,
} from './schema/scalars.ts';

const environment = v.object({
	browser: text,
	browserVersion: text,
	automated: v.boolean(),
	thirdPartyCookies: v.picklist(['allowed', 'partitioned', 'blocked', 'unknown']),
	cleanStart: v.boolean(),
	preexisting: v.object({cookies: count, storage: count, consent: v.boolean()}),
	/** Global Privacy Control and Do Not Track, as pages could read them; null: not known. */
	gpc: v.exactOptional(v.nullable(v.boolean())),
	dnt: v.exactOptional(v.nullable(v.boolean())),
	privateWindow: v.exactOptional(v.nullable(v.boolean())),
	blockedRequests: count,
	/** Of these: by another extension, by the browser, by the site's own security policy. */
	blockedBy: v.exactOptional(v.object({extension: count, browser: count, page: count})),
	gaps: v.array(text),
});

const phase = v.object({
	name: phaseName,
	startedAt: time,
	source: v.picklist(choiceSources),
	detail: v.exactOptional(text),
	/** Of a choice: whether anything but the press shows that the site took it. */
	confirmation: v.exactOptional(v.picklist(['confirmed', 'unconfirmed', 'contradicted'])),
	/** Which browser profile of the audit, from 0: each choice is tried in a clean one. */
	run: v.exactOptional(count),
	/** What was not seen in full: of that, what is not told of may have happened. */
	unobserved: v.exactOptional(v.array(v.picklist(['requests', 'cookies', 'storage', 'page', 'consent']))),
});

const consent = v.object({
	platform: v.nullable(v.object({id: text, name: text})),
	banner: v.object({
		...{seen: v.boolean(), accept: v.boolean(), reject: v.boolean(), settings: v.boolean()},
		/** Boxes ticked before anybody touched them; absent: not looked for. */
		preticked: v.exactOptional(count),
		wall: v.exactOptional(v.boolean()),
		/** Presses a choice took, from the first layer on. */
		clicks: v.exactOptional(v.object({accept: v.exactOptional(count), reject: v.exactOptional(count)})),
		/** By what the way back to a choice was found; null: in vain. */
		wayBack: v.exactOptional(v.nullable(v.picklist(['icon', 'link', 'platform']))),
	}),
	signals: v.array(
		v.object({
			at: time,
			phase: phaseName,
			kind: v.picklist(signalKinds),
			raw: text,
			state: v.picklist(consentStates),
			granted: v.array(text),
			denied: v.array(text),
			/** Whose format it is: a platform's id, or that of a standard or a vendor's interface. */
			cmp: v.exactOptional(text),
			/** Companies with consent; shown and without it (null: not told); and who may rest on a legitimate interest. */
			vendors: v.exactOptional(
				v.object({granted: count, denied: v.nullable(count), interests: v.exactOptional(count)}),
			),
			/** What the signal says besides, by its own names. */
			details: v.exactOptional(v.record(text, v.union([text, v.number(), v.boolean()]))),
		}),
	),
});

const finding = v.object({
	/** Rule and subject, the same in every audit that finds it. */
	id: v.exactOptional(text),
	rule: id,
	outcome: v.picklist(['failed', 'cantTell', 'passed', 'inapplicable']),
	severity: v.picklist(severities),
	confidence: v.picklist(['high', 'medium', 'low']),
	vendor: v.exactOptional(text),
	cookie: v.exactOptional(text),
	phase: v.exactOptional(phaseName),
	/** Which of the rule's wordings `message` is; tells several findings on one subject apart. */
	variant: v.exactOptional(text),
	message: text,
	evidence: v.object({
		requests: v.exactOptional(v.array(text)),
		cookies: v.exactOptional(v.array(text)),
		storage: v.exactOptional(v.array(text)),
		signals: v.exactOptional(v.array(count)),
	}),
	quotes: v.array(quote),
	basis: v.array(text),
	/** Ids of other findings that the same cause brought about. */
	related: v.exactOptional(v.array(text)),
	/** What whoever runs the site can do about it; of failed findings. */
	remedy: v.exactOptional(text),
	verdict: v.exactOptional(
		v.object({
			by: text,
			at: time,
			agree: v.picklist(['agree', 'disagree', 'undecided']),
			comment: v.exactOptional(text),
		}),
	),
});

const summary = v.object({
	failed: count,
	cantTell: count,
	passed: count,
	/** Failed findings only. */
	bySeverity: v.object({minor: count, moderate: count, serious: count, critical: count}),
});

export const auditFormat = 'samsvar-audit';
export const auditFormatVersion = 1;

/** An audit as a file. Fixed fields must be right; further fields are welcome. */
export const auditSchema = v.object({
	format: v.literal(auditFormat),
	formatVersion: v.literal(auditFormatVersion),
	/** The language of every message in it. */
	language: v.exactOptional(v.picklist(['en', 'nb', 'nn'])),
	/** Shortened further, to be sent outside: addresses are cut, what names the auditor or the client's accounts is left out. */
	redaction: v.exactOptional(v.literal('sharing')),
	tool: v.object({name: v.literal('samsvar'), version: text}),
	site: v.object({url: text, domain: text}),
	startedAt: time,
	finishedAt: time,
	environment,
	pages: v.array(v.object({url: text, at: time})),
	phases: v.array(phase),
	consent,
	trackers: v.array(tracker),
	cookies: v.array(cookie),
	storage: v.array(stored),
	/** What scripts were seen doing to tell devices apart or to follow a visitor. */
	techniques: v.exactOptional(v.array(technique)),
	requests: v.array(request),
	/** What only the page's own Resource Timing tells of; no part of `requests`. */
	unseenRequests: v.exactOptional(v.array(unseen)),
	policies: v.array(policy),
	/** Where a policy was looked for, and what came of it. */
	policySearch: v.exactOptional(v.array(policyTry)),
	findings: v.array(finding),
	summary,
	integrity: v.object({algorithm: v.literal('SHA-256'), digest: sha256}),
});

export type AuditFile = v.InferOutput<typeof auditSchema>;
