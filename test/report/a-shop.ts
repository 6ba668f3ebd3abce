import {knownCatalog} from '../../src/catalog/index.ts';
import type {
	CookieFact,
	Evidence,
	Facts,
	Finding,
	Observation,
	PageStart,
	Report,
	RequestFact,
	Run,
	Vendor,
} from '../../src/audit/index.ts';

export const start = Date.UTC(2026, 10, 23, 9, 30);

export const policyText =
	'Personvern. Vi bruker Google Analytics. Vi bruker ikke Meta Pixel. Informasjonskapselen slettes etter maksimalt 7 dager.';

export function run(observations: readonly Observation[] = [pageStart()], begun: Partial<Run> = {}): Run {
	return {
		startedAt: start,
		finishedAt: start + 60_000,
		start: {browser: 'Chromium', browserVersion: '156.0', cookies: 0, consent: false, automated: true},
		observations,
		...begun,
	};
}

export function pageStart(seen: Partial<PageStart> = {}): Observation {
	return {kind: 'page-start', at: start, automated: true, storage: 0, consent: false, ...seen};
}

export function request(fact: Partial<RequestFact> = {}): RequestFact {
	return {
		id: 'r0-7-0',
		at: start + 1_500,
		phase: 'before',
		run: 0,
		type: 'ping',
		method: 'POST',
		status: 204,
		initiator: 'https://butikk.example',
		thirdParty: true,
		url: 'https://www.google-analytics.com/g/collect?v=2&tid=G-ABC123&cid=555.777&dl=https%3A%2F%2Fbutikk.example%2F&em=ola%40example.no',
		vendor: 'google-analytics',
		name: 'Google Analytics',
		owner: 'Google',
		category: 'analytics',
		tracking: true,
		beacon: true,
		proxied: false,
		decoded: {measurementId: 'G-ABC123', events: ['page_view'], page: 'https://butikk.example/?q=hemmelig'},
		...fact,
	};
}

export const googleAnalytics: Vendor = {
	id: 'google-analytics',
	name: 'Google Analytics',
	owner: 'google',
	category: 'analytics',
	tracks: true,
	requests: [],
	sources: [],
};

export function cookie(fact: Partial<CookieFact> = {}): CookieFact {
	return {
		id: 'c0',
		name: '_ga',
		domain: 'butikk.example',
		party: 'first',
		partitioned: false,
		phase: 'before',
		phases: ['before', 'accepted'],
		setBy: 'script',
		httpOnly: false,
		secure: false,
		sameSite: '',
		requestedLifetime: 63_072_000.4,
		storedLifetime: 34_560_000,
		vendor: googleAnalytics,
		known: null,
		essential: false,
		declared: true,
		declaredLifetime: 604_800,
		pages: [0],
		...fact,
	};
}

export function finding(verdict: Partial<Finding> = {}): Finding {
	return {
		id: 'tracking-before-consent:google-analytics',
		rule: 'tracking-before-consent',
		outcome: 'failed',
		severity: 'critical',
		confidence: 'high',
		basis: ['ekomloven § 3-15'],
		vendor: 'google-analytics',
		phase: 'before',
		evidence: {requests: ['r0-7-0']},
		data: {name: 'Google Analytics', count: 1},
		...verdict,
	};
}

/** A Norwegian shop that measures before anybody has said yes. */
export function shop(
	facts: Partial<Facts> = {},
	findings: readonly Finding[] = [finding()],
	runs = [run(seen)],
): Report {
	const evidence: Evidence = {
		format: 'samsvar-evidence',
		formatVersion: 1,
		id: 'a1',
		mode: 'audit',
		url: 'https://www.butikk.example/?utm_source=brev',
		runs,
	};
	const quoteStart = policyText.indexOf('Google Analytics');
	return {
		evidence,
		findings,
		facts: {
			url: evidence.url,
			domain: 'butikk.example',
			catalog: knownCatalog,
			phases: [
				{run: 0, name: 'before', from: start, to: start + 20_000, source: 'start'},
				{
					run: 0,
					name: 'accepted',
					from: start + 20_000,
					to: start + 60_000,
					source: 'automation',
					detail: 'Godta alle',
				},
			],
			pages: [{url: 'https://ola:pass@www.butikk.example/handlekurv?ordre=12#sum', at: start, run: 0}],
			requests: [request()],
			unseen: [],
			sensitive: [],
			techniques: [],
			cookies: [cookie()],
			storage: [
				{
					id: 's0',
					area: 'localStorage',
					key: '_hjid',
					origin: 'https://www.butikk.example',
					phase: 'accepted',
					phases: ['accepted'],
					vendor: null,
					essential: false,
				},
			],
			signals: [
				{
					at: start + 20_100,
					phase: 'accepted',
					run: 0,
					kind: 'google-consent-mode',
					raw: 'G111',
					state: 'accepted',
					granted: ['ad_storage', 'analytics_storage'],
					denied: [],
				},
			],
			trackers: [
				{
					vendor: 'google-analytics',
					name: 'Google Analytics',
					owner: 'Google',
					category: 'analytics',
					phases: {before: {requests: 1, beacons: 1, cookies: 1}, accepted: {requests: 4, beacons: 4, cookies: 0}},
					pages: [0],
					declared: 'named',
					quotes: [{policy: 0, start: quoteStart, end: quoteStart + 16, text: 'Google Analytics'}],
				},
			],
			policies: [
				{
					source: 'https://www.butikk.example/personvern',
					foundBy: 'link',
					fetchedAt: start + 3_000,
					language: 'nb',
					understood: true,
					title: 'Personvern',
					text: policyText,
					information: [],
					declarations: [
						{
							kind: 'vendor',
							vendor: 'google-analytics',
							name: 'Google Analytics',
							status: 'declared',
							start: quoteStart,
							end: quoteStart + 16,
							quote: 'Google Analytics',
						},
					],
				},
			],
			policySearched: true,
			policiesTried: [],
			platform: {id: 'klaro', name: 'Klaro'},
			banner: {seen: true, accept: true, reject: false, settings: true},
			observers: new Set(['requests', 'cookies', 'page', 'storage', 'consent', 'policy']),
			gaps: [],
			...facts,
		},
	};
}

const seen: readonly Observation[] = [
	pageStart(),
	{kind: 'navigation', at: start, url: 'https://ola:pass@www.butikk.example/handlekurv?ordre=12#sum'},
	{
		kind: 'request',
		at: start + 1_500,
		id: '7',
		url: request().url,
		method: 'POST',
		type: 'ping',
		frame: 0,
		initiator: 'https://butikk.example',
	},
	{
		kind: 'response',
		at: start + 1_620,
		id: '7',
		url: request().url,
		status: 204,
		setCookies: [],
		mime: 'text/plain',
		size: 0,
	},
];
