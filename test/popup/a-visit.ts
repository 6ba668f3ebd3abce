import {knownCatalog} from '../../src/catalog/index.ts';
import type {
	CookieFact,
	Evidence,
	Facts,
	Finding,
	Observation,
	Report,
	RequestFact,
	Tracker,
} from '../../src/audit/index.ts';

export const start = Date.UTC(2026, 10, 23, 9, 30);

const evidence: Evidence = {
	format: 'samsvar-evidence',
	formatVersion: 1,
	id: 'visit',
	mode: 'visit',
	url: 'https://www.butikk.example/kasse?ordre=7',
	runs: [],
};

const facts: Facts = {
	url: evidence.url,
	domain: 'butikk.example',
	catalog: knownCatalog,
	phases: [{run: 0, name: 'before', from: start, to: Infinity, source: 'start'}],
	pages: [],
	requests: [],
	unseen: [],
	cookies: [],
	storage: [],
	sensitive: [],
	techniques: [],
	signals: [],
	trackers: [],
	policies: [],
	policySearched: true,
	policiesTried: [],
	platform: null,
	banner: {seen: false, accept: false, reject: false, settings: false},
	observers: new Set(['requests', 'cookies', 'page', 'storage', 'consent', 'policy']),
	gaps: [],
};

export const loaded: Observation = {kind: 'loaded', at: start, url: evidence.url};
export const searched: Observation = {kind: 'policy-searched', at: start, tried: [], found: 0};

/** A visit that was loaded and looked through, with what a test wants to differ. */
export function visit(
	differing: Partial<Facts> = {},
	findings: readonly Finding[] = [],
	seen: {observations?: readonly Observation[]; mode?: Evidence['mode']; finishedAt?: number | null} = {},
): Report {
	const {observations = [loaded, searched], mode = 'visit', finishedAt = null} = seen;
	const begun = {browser: 'Chromium', browserVersion: '156', automated: false, cookies: 0, consent: false};
	const runs = [{startedAt: start, finishedAt, start: begun, observations}];
	return {evidence: {...evidence, mode, runs}, facts: {...facts, ...differing}, findings};
}

export function finding(rule: string, outcome: Finding['outcome'], differing: Partial<Finding> = {}): Finding {
	return {id: rule, rule, outcome, severity: 'serious', basis: ['ekomloven § 3-15'], confidence: 'high', ...differing};
}

export function tracker(vendor: string, differing: Partial<Tracker> = {}): Tracker {
	return {
		vendor,
		name: vendor,
		owner: vendor,
		category: 'analytics',
		phases: {},
		pages: [],
		declared: 'named',
		quotes: [],
		...differing,
	};
}

export function request(vendor: string | null, url: string, differing: Partial<RequestFact> = {}): RequestFact {
	return {
		id: url,
		at: start,
		phase: 'before',
		run: 0,
		type: 'ping',
		method: 'POST',
		status: 204,
		initiator: null,
		thirdParty: true,
		url,
		vendor,
		name: vendor,
		owner: vendor,
		category: 'analytics',
		tracking: true,
		beacon: true,
		proxied: false,
		...differing,
	};
}

export function cookie(name: string, domain: string, differing: Partial<CookieFact> = {}): CookieFact {
	return {
		id: `${name} ${domain}`,
		name,
		domain,
		party: 'third',
		partitioned: false,
		phase: 'before',
		phases: ['before'],
		setBy: 'http',
		httpOnly: false,
		secure: true,
		sameSite: 'none',
		requestedLifetime: 63_072_000,
		storedLifetime: 34_560_000,
		vendor: null,
		known: null,
		essential: false,
		declared: null,
		declaredLifetime: null,
		pages: [],
		...differing,
	};
}
