import {
	audit,
	type CookieRequest,
	type Evidence,
	type Finding,
	type Observation,
	type Observer,
	type Outcome,
	type Report,
	type TechniqueSeen,
	type TechniqueSign,
} from '../../src/audit/index.ts';
import type {Visit} from './told-visit.ts';

export type {Visit} from './told-visit.ts';

export const began = Date.UTC(2026, 10, 23, 9);
const step = 100;

/** `isSlow`: its load event has not come. */
export function visit(
	url: string,
	{isSlow = false, ...page}: {isSlow?: boolean; status?: number; fails?: string} = {},
): Visit {
	const observations: Observation[] = [];
	const observers = new Set<Observer>(['requests', 'cookies', 'page', 'storage', 'consent', 'policy']);
	let at = began;
	let requests = 0;
	let reloads = 0;
	let leftConsent = false;
	const see = (observation: Observation): Visit => {
		observations.push(observation);
		at += step;
		return self;
	};
	const self: Visit = {
		requests(
			target,
			{type = 'image', method = 'GET', body, status = 200, size, sets = [], fails, redirectsTo, onlyEnds} = {},
		) {
			const id = String((requests += 1));
			const hops = redirectsTo === undefined ? [target] : [target, redirectsTo];
			for (const [hop, address] of hops.entries()) {
				const request = {url: address, method, type, frame: 0, initiator: new URL(url).origin};
				const told = onlyEnds ? {request} : {};
				if (!onlyEnds) {
					observations.push({kind: 'request', at, id, ...request, ...(body === undefined ? {} : {body})});
				}

				const isLast = hop === hops.length - 1;
				if (!isLast || fails === undefined) {
					observations.push({
						kind: 'response',
						at: at + step / 2,
						id,
						url: address,
						status: isLast ? status : 302,
						setCookies: isLast ? sets.map(asked) : [],
						mime: null,
						size: size ?? null,
						...told,
					});
				} else {
					observations.push({kind: 'request-failed', at: at + step / 2, id, error: fails, ...told});
				}

				at += step;
			}

			// Its load event comes before whatever is seen next.
			if (type === 'main_frame' && fails === undefined && !isSlow) {
				observations.push({kind: 'loaded', at: at - 1, url: target});
			}
			return self;
		},
		writes: (name, {script, ...cookie} = {}) =>
			see({kind: 'cookie-written', at, cookie: asked({name, ...cookie}), page: url, script: script ?? null}),
		keeps: (name, domain, lifetime, partitioned = false, differing = {}) =>
			see({
				kind: 'cookie-stored',
				at,
				name,
				domain,
				hostOnly: false,
				lifetime,
				secure: true,
				httpOnly: true,
				sameSite: 'lax',
				partitioned,
				removed: false,
				...differing,
			}),
		loses: (name, domain, cause = 'explicit') => self.keeps(name, domain, 'session', false, {removed: true, cause}),
		lists: (...fetched) =>
			see({
				kind: 'resources',
				at,
				frame: 0,
				document: url,
				fetched: fetched.map(it => ({at, by: 'img', ...(typeof it === 'string' ? {url: it} : it)})),
			}),
		stores: (key, {area = 'localStorage', origin = new URL(url).origin} = {}) =>
			see({kind: 'storage', at, area, key, origin, script: null}),
		uses(script, ...signs) {
			signs.forEach(sign => see({kind: 'technique', at, technique: techniqueOf(sign), sign, script, page: url}));
			return self;
		},
		asks: ({accept = true, reject = true, settings = true, ...more} = {}) =>
			see({kind: 'banner', at, accept, reject, settings, ...more}),
		clicks: () => see({kind: 'gesture', at, frame: 0}),
		accepts: () => self.chooses('accepted'),
		rejects: () => self.chooses('rejected'),
		presses: (phase, source = 'button-click', clicks) =>
			see({kind: 'choice', at, phase, source, ...(clicks === undefined ? {} : {clicks})}),
		chooses(phase, source) {
			observations.push(
				{kind: 'banner-gone', at: at + 1},
				{kind: 'choice-kept', at: at + 1, area: 'cookie', key: 'valg'},
			);
			return self.presses(phase, source).reloads();
		},
		reloads() {
			const page = {id: `again-${(reloads += 1)}`, at: at - step / 2, url};
			const request = {method: 'GET', type: 'main_frame', frame: 0, initiator: null};
			observations.push(
				{kind: 'request', ...page, ...request},
				{kind: 'response', ...page, status: 200, setCookies: [], mime: null, size: null},
				{kind: 'loaded', at: page.at, url},
			);
			return self;
		},
		puts: (key, says) => see({kind: 'choice-kept', at, area: 'cookie', key, ...(says && {says})}),
		closes: () => see({kind: 'banner-gone', at}),
		loads: () => see({kind: 'loaded', at, url}),
		findsWayBack: by => see({kind: 'way-back', at, by}),
		hears: (signal, raw, cmp) => see({kind: 'consent', at, signal, raw, ...(cmp === undefined ? {} : {cmp})}),
		hearsInFrame: (frameOf, signal, raw, cmp) =>
			see({kind: 'consent', at, signal, raw, frameOf, ...(cmp === undefined ? {} : {cmp})}),
		waits(ms) {
			at += ms;
			return self;
		},
		navigates: target => self.requests(target, {type: 'main_frame'}),
		says(text, language = 'nb') {
			see({kind: 'policy', at, source: `${url}/personvern`, foundBy: 'link', title: null, language, text});
			return see({kind: 'policy-searched', at, tried: [`${url}/personvern`], found: 1});
		},
		knows: (...vendors) => see({kind: 'own-vendors', at: began, vendors}),
		isGiven: text =>
			see({kind: 'policy', at, source: 'policy.txt', foundBy: 'file', title: null, language: 'nb', text}),
		findsNoPolicy: () => see({kind: 'policy-searched', at, tried: [`${url}/personvern`], found: 0}),
		misses: (gap, detail) => see({kind: 'gap', at, gap, ...(detail === undefined ? {} : {detail})}),
		without(observer) {
			observers.delete(observer);
			return self;
		},
		returns() {
			leftConsent = true;
			return self;
		},
		evidence: () => ({
			format: 'samsvar-evidence',
			formatVersion: 1,
			id: 'visit',
			mode: 'audit',
			url,
			runs: [
				{
					startedAt: began,
					finishedAt: at,
					start: {browser: 'Chromium', browserVersion: '156', cookies: 0, consent: leftConsent, automated: false},
					observations: [
						...[...observers].map(observer => ({kind: 'observer' as const, at: began, observer})),
						...observations,
					],
				},
			],
		}),
	};
	return self.requests(url, {type: 'main_frame', ...page});
}

function techniqueOf(sign: TechniqueSign): TechniqueSeen['technique'] {
	if (sign === 'typed-text-sent') {
		return 'keystrokes';
	}

	return sign === 'dom-changes' || sign === 'input-listeners' ? 'session-recording' : 'fingerprinting';
}

/** What a rule says of a visit; of several findings the gravest. */
export function outcome(visited: Visit | Evidence, rule: string): Outcome | undefined {
	const found = findings(visited, rule).map(finding => finding.outcome);
	return (['failed', 'cantTell', 'passed', 'inapplicable'] as const).find(one => found.includes(one));
}

export function findings(visited: Visit | Evidence, rule: string): readonly Finding[] {
	return report(visited).findings.filter(finding => finding.rule === rule);
}

export function report(visited: Visit | Evidence): Report {
	return audit('evidence' in visited ? visited.evidence() : visited);
}

function asked({name, ...cookie}: Partial<CookieRequest> & {name: string}): CookieRequest {
	return {
		name,
		domain: null,
		lifetime: 'session',
		secure: true,
		httpOnly: false,
		sameSite: '',
		partitioned: false,
		...cookie,
	};
}
