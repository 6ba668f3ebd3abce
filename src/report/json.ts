import {keptParameters, unobservedIn, type Finding, type Report} from '../audit/index.ts';
import {
	cookieEntry,
	findingEntry,
	iso,
	pageEntry,
	phaseEntry,
	policyEntry,
	quoteEntry,
	requestEntry,
	signalEntry,
	storageEntry,
	techniqueEntry,
	tryEntry,
	unseenEntry,
	type Kept,
} from './entries.ts';
import {environmentOf} from './environment.ts';
import {digestOf} from './integrity.ts';
import {messageOf, remedyOf} from './message.ts';
import {redactUrl} from './redact.ts';
import {auditFormat, auditFormatVersion, type AuditFile} from './schema.ts';
import {forSharing, withoutOwnFiles} from './share.ts';
import {languageOf, type Words} from './words.ts';

export type FileOptions = {
	readonly words: Words;
	readonly tool: {readonly name: 'samsvar'; readonly version: string};
	/** Milliseconds since the epoch; default: when the last run ended, or the last thing seen. */
	readonly finishedAt?: number;
	/** Parameters whose values are evidence (measurement ids, event names, consent signals). Default: what the catalogue keeps. */
	readonly kept?: Kept;
	/** Shorter still, to be sent outside. */
	readonly isShared?: boolean;
};

/** A report as the file others rely on: redacted, in the language of `words`, sealed with its digest. */
export async function auditFile(report: Report, options: FileOptions): Promise<AuditFile> {
	const {words, tool, isShared = false} = options;
	const kept = isShared ? keptOfAnyone : (options.kept ?? keptParameters);
	const told = isShared ? withoutOwnFiles(report) : report;
	const {evidence, facts, findings} = told;
	const content: Omit<AuditFile, 'integrity'> = {
		format: auditFormat,
		formatVersion: auditFormatVersion,
		language: languageOf(words('report_language')),
		tool: {...tool},
		site: {url: redactUrl(facts.url), domain: facts.domain},
		startedAt: iso(Math.min(...evidence.runs.map(({startedAt}) => startedAt))),
		finishedAt: iso(options.finishedAt ?? finish(report)),
		environment: environmentOf(told, words),
		pages: facts.pages.map(pageEntry),
		phases: facts.phases.map(span => ({...phaseEntry(span), unobserved: [...unobservedIn(facts, span.name)]})),
		consent: {
			platform: facts.platform && {id: facts.platform.id, name: facts.platform.name},
			banner: {...facts.banner},
			signals: facts.signals.map(signalEntry),
		},
		trackers: facts.trackers.map(({quotes, phases, pages, ...tracker}) => ({
			...tracker,
			phases: {...phases},
			pages: [...pages],
			quotes: quotes.map(quoteEntry),
		})),
		cookies: facts.cookies.map(cookieEntry),
		storage: facts.storage.map(storageEntry),
		techniques: facts.techniques.map(techniqueEntry),
		requests: facts.requests.map(request => requestEntry(request, kept)),
		unseenRequests: facts.unseen.map(unseen => unseenEntry(unseen, kept)),
		policies: await Promise.all(facts.policies.map(policyEntry)),
		policySearch: facts.policiesTried.map(tryEntry),
		findings: findings.map(finding =>
			findingEntry(finding, messageOf(finding, facts, words), remedyOf(finding, words)),
		),
		summary: summaryOf(findings),
	};
	const written = isShared ? forSharing(content) : content;
	return {...written, integrity: {algorithm: 'SHA-256', digest: await digestOf(written)}};
}

/** Consent signals are evidence whoever was told of them; a measurement id is somebody's account. */
export const keptOfAnyone: Kept = () => keptParameters(null);

function finish({evidence}: Report): number {
	return Math.max(...evidence.runs.map(run => run.finishedAt ?? run.observations.at(-1)?.at ?? run.startedAt));
}

function summaryOf(findings: readonly Finding[]): AuditFile['summary'] {
	const count = (wanted: Partial<Finding>): number =>
		findings.filter(({outcome, severity}) => outcome === wanted.outcome && severity === (wanted.severity ?? severity))
			.length;
	return {
		failed: count({outcome: 'failed'}),
		cantTell: count({outcome: 'cantTell'}),
		passed: count({outcome: 'passed'}),
		bySeverity: {
			minor: count({outcome: 'failed', severity: 'minor'}),
			moderate: count({outcome: 'failed', severity: 'moderate'}),
			serious: count({outcome: 'failed', severity: 'serious'}),
			critical: count({outcome: 'failed', severity: 'critical'}),
		},
	};
}
