import {blockerOf} from '../audit/index.ts';
import type {
	CookieFact,
	Finding,
	PageFact,
	PhaseSpan,
	PolicyFact,
	Quote,
	RequestFact,
	SignalFact,
	StoredFact,
	TechniqueFact,
	TriedFact,
	UnseenFact,
} from '../audit/index.ts';
import {sha256} from './integrity.ts';
import {hideEmail, hideIds, redactDecoded, redactText, redactUrl} from './redact.ts';
import type {AuditFile} from './schema.ts';

/** Names of the parameters of a vendor's requests whose values may be shown. */
export type Kept = (vendor: string | null) => ReadonlySet<string>;

type Entry<List extends 'cookies' | 'storage' | 'requests' | 'policies' | 'findings' | 'pages' | 'phases'> =
	AuditFile[List][number];
type UnseenEntry = NonNullable<AuditFile['unseenRequests']>[number];
type TechniqueEntry = NonNullable<AuditFile['techniques']>[number];

export function pageEntry({url, at}: PageFact): Entry<'pages'> {
	return {url: redactUrl(url), at: iso(at)};
}

export function phaseEntry({name, from, source, detail, confirmation, run}: PhaseSpan): Entry<'phases'> {
	return {
		...{name, startedAt: iso(from), source},
		...(detail !== undefined && {detail: redactText(detail)}),
		...(confirmation && {confirmation}),
		run,
	};
}

export function signalEntry(signal: SignalFact): AuditFile['consent']['signals'][number] {
	const {at, phase, kind, raw, state, granted, denied, cmp, vendors, details} = signal;
	return {
		...{at: iso(at), phase, kind, raw: hideIds(raw), state, granted: [...granted], denied: [...denied]},
		...(cmp !== undefined && {cmp: redactText(cmp)}),
		...(vendors && {vendors}),
		...(details && {details: redactedDetails(details)}),
	};
}

function redactedDetails(details: NonNullable<SignalFact['details']>): NonNullable<SignalFact['details']> {
	const redacted = Object.entries(details).map(([name, value]) => [
		name,
		typeof value === 'string' ? redactText(value) : value,
	]);
	return Object.fromEntries(redacted) as NonNullable<SignalFact['details']>;
}

export function cookieEntry(fact: CookieFact): Entry<'cookies'> {
	const {id, name, domain, party, partitioned, phase, setBy, httpOnly, secure, sameSite, vendor, declared} = fact;
	return {
		id,
		...{name: hideEmail(name), domain, party, partitioned, phase, setBy, httpOnly, secure, sameSite},
		requestedLifetime: lifetime(fact.requestedLifetime),
		storedLifetime: lifetime(fact.storedLifetime),
		...(fact.removed !== undefined && {removed: fact.removed}),
		vendor: vendor?.id ?? null,
		vendorName: vendor?.name ?? null,
		category: vendor?.category ?? (fact.essential ? 'essential' : 'unknown'),
		declared,
		declaredLifetime: lifetime(fact.declaredLifetime),
		pages: [...fact.pages],
	};
}

export function storageEntry({id, area, key, origin, phase, vendor}: Omit<StoredFact, 'essential'>): Entry<'storage'> {
	return {
		...{id, area, key: hideEmail(key), origin: redactUrl(origin), phase},
		...{vendor: vendor?.id ?? null, vendorName: vendor?.name ?? null},
	};
}

export function techniqueEntry(fact: TechniqueFact): TechniqueEntry {
	const {id, technique, signs, script, vendor, page, phase, requests, enough} = fact;
	return {
		...{id, technique, signs: [...signs], script: script === null ? null : redactUrl(script), vendor},
		...{page: redactUrl(page), phase, requests: [...requests], enough},
	};
}

export function requestEntry(fact: RequestFact, kept: Kept): Entry<'requests'> {
	const {vendor, name, owner, category, tracking, beacon, proxied, decoded} = fact;
	const {id, phase, type, method, status, initiator, redirectedFrom, sentIn, page, fromCache, partial, error} = fact;
	const blockedBy = blockerOf(fact);
	return {
		...{id, at: iso(fact.at), phase, type, method, status, url: redactUrl(fact.url, kept(vendor))},
		...{vendor, name, owner, category, tracking, beacon, proxied},
		...(decoded && {decoded: redactDecoded(decoded)}),
		initiator: initiator === null ? null : redactUrl(initiator),
		...(redirectedFrom !== undefined && {redirectedFrom: redactUrl(redirectedFrom)}),
		...(sentIn !== undefined && {sentIn}),
		...(page !== undefined && {page}),
		...(fromCache !== undefined && {fromCache}),
		...(partial !== undefined && {partial}),
		...(error !== undefined && {error: redactText(error)}),
		...(blockedBy !== null && {blockedBy}),
	};
}

export function unseenEntry({url, at, phase, by, document, vendor, tracking}: UnseenFact, kept: Kept): UnseenEntry {
	return {
		url: redactUrl(url, kept(vendor)),
		...{at: iso(at), phase, by, document: redactUrl(document), vendor, tracking},
	};
}

export async function policyEntry(fact: PolicyFact): Promise<Entry<'policies'>> {
	const {source, foundBy, fetchedAt, language, title, text, declarations, readIn} = fact;
	return {
		...{
			source: redactUrl(source),
			foundBy,
			fetchedAt: iso(fetchedAt),
			language,
			title,
			sha256: await sha256(text),
			text,
		},
		declarations: declarations.map(declaration => ({...declaration})),
		...(readIn !== undefined && {readIn}),
	};
}

export function tryEntry({url, foundBy, outcome, label}: TriedFact): NonNullable<AuditFile['policySearch']>[number] {
	return {
		url: redactUrl(url),
		...(foundBy !== undefined && {foundBy}),
		...(outcome !== undefined && {outcome}),
		...(label !== undefined && {label: redactText(label)}),
	};
}

export function findingEntry(finding: Finding, message: string, remedy: string | null): Entry<'findings'> {
	const {
		id,
		rule,
		outcome,
		severity,
		confidence,
		vendor,
		cookie,
		phase,
		variant,
		evidence,
		quotes,
		basis,
		related,
		opinion,
	} = finding;
	return {
		...{id: hideEmail(id), rule, outcome, severity, confidence},
		...(vendor !== undefined && {vendor}),
		...(cookie !== undefined && {cookie}),
		...(phase !== undefined && {phase}),
		...(variant !== undefined && {variant}),
		message,
		evidence: {
			...(evidence?.requests && {requests: [...evidence.requests]}),
			...(evidence?.cookies && {cookies: [...evidence.cookies]}),
			...(evidence?.storage && {storage: [...evidence.storage]}),
			...(evidence?.signals && {signals: [...evidence.signals]}),
		},
		quotes: (quotes ?? []).map(quoteEntry),
		basis: [...basis],
		...(related && {related: related.map(hideEmail)}),
		...(remedy !== null && {remedy}),
		...(opinion && {verdict: {...opinion, at: iso(opinion.at)}}),
	};
}

export function quoteEntry({policy, start, end, text}: Quote): Entry<'findings'>['quotes'][number] {
	return {policy, start, end, text};
}

/** ISO 8601 in UTC; a time no calendar knows becomes the epoch. */
export function iso(at: number): string {
	return new Date(at >= 0 && at < 253_402_300_800_000 ? at : 0).toISOString();
}

function lifetime(value: CookieFact['storedLifetime']): Entry<'cookies'>['storedLifetime'] {
	return typeof value === 'number' ? Math.max(0, Math.round(value)) : value;
}
