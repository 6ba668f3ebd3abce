import fc from 'fast-check';
import {expect, test} from 'vitest';
import {audit, type Observation} from '../../src/audit/index.ts';
import * as rules from '../../src/audit/rules/index.ts';
import {anyEvidence} from '../support/any-evidence.ts';

const runs = {numRuns: 300};

test('whatever was observed, there is a report, and it is no larger than what was observed', () => {
	fc.assert(
		fc.property(anyEvidence, evidence => {
			const {facts, findings} = audit(evidence);
			const seen = evidence.runs.flatMap(({observations}) => observations);
			const of = (...kinds: Observation['kind'][]) => seen.filter(({kind}) => kinds.includes(kind)).length;
			const asked = seen.flatMap(it => (it.kind === 'response' ? it.setCookies : [])).length;
			const listed = seen.flatMap(it => (it.kind === 'resources' ? it.fetched : [])).length;
			expect(facts.requests.length).toBeLessThanOrEqual(of('request', 'response', 'request-failed'));
			expect(facts.cookies.length).toBeLessThanOrEqual(asked + of('cookie-written', 'cookie-stored'));
			expect(facts.storage.length).toBeLessThanOrEqual(of('storage'));
			expect(facts.unseen.length).toBeLessThanOrEqual(listed);
			const tried = seen.flatMap(it => (it.kind === 'policy-searched' ? it.tried : [])).length;
			expect(facts.policiesTried.length).toBeLessThanOrEqual(tried);
			const hosts = seen.flatMap(it => (it.kind === 'own-vendors' ? it.vendors.flatMap(own => own.hosts) : [])).length;
			// One of them is of whether the site could be opened at all.
			expect(facts.gaps.length).toBeLessThanOrEqual(
				1 + of('gap', 'policy', 'choice') + hosts + tried + Math.min(21 * evidence.runs.length, listed),
			);
			expect(facts.phases.length).toBeLessThanOrEqual(evidence.runs.length + of('choice', 'consent'));
			expect(facts.trackers.length).toBeLessThanOrEqual(facts.requests.length + facts.cookies.length);
			// One a subject and rule, at most.
			const subjects = facts.trackers.length + facts.cookies.length + facts.storage.length + of('policy') * 40;
			expect(findings.length).toBeLessThanOrEqual(Object.keys(rules).length * (1 + subjects));
		}),
		runs,
	);
});

test('ids are one thing’s own', () => {
	fc.assert(
		fc.property(anyEvidence, evidence => {
			const {requests, cookies, storage} = audit(evidence).facts;
			for (const things of [requests, cookies, storage]) {
				expect(new Set(things.map(({id}) => id)).size).toBe(things.length);
			}
		}),
		runs,
	);
});
