import {expect, test} from 'vitest';
import {audit, merge} from '../../src/audit/index.ts';
import * as rules from '../../src/audit/rules/index.ts';
import {law} from '../../src/audit/law.ts';
import {report, visit} from '../support/visit.ts';

const site = 'https://butikk.example';
const collect = 'https://www.google-analytics.com/g/collect?v=2&tid=G-ABC1234';
const policy = 'Vi bruker Google Analytics. Vi bruker ikke Meta Pixel. Vi deler ikke opplysninger med tredjeparter.';
const busy = () =>
	visit(site)
		.says(policy)
		.asks()
		.requests(collect, {sets: [{name: 'NID', domain: 'google.com', lifetime: 9e6}]})
		.writes('_ga', {lifetime: 6e7})
		.stores('_hjSessionUser_1')
		.accepts()
		.requests('https://www.facebook.com/tr?id=1')
		.rejects()
		.requests(collect);

test('the same evidence gives the same report, down to the last letter', () => {
	const evidence = busy().evidence();
	expect(audit(evidence)).toEqual(audit(structuredClone(evidence)));
	expect(JSON.stringify(audit(evidence))).toBe(JSON.stringify(audit(structuredClone(evidence))));
});

test('judging leaves the evidence as it was', () => {
	const evidence = freeze(busy().evidence());
	expect(audit(evidence).evidence).toBe(evidence);
});

test('every rule answers, and rests on the law as written down', () => {
	const {findings} = report(busy());
	const cites = Object.values(law).map(({cite}) => cite as string);
	expect([...new Set(findings.map(({rule}) => rule))].sort()).toEqual(
		Object.values(rules)
			.map(({id}) => id)
			.sort(),
	);
	expect(findings.flatMap(({basis}) => basis).filter(cite => !cites.includes(cite))).toEqual([]);
});

test('nothing at all observed passes nothing', () => {
	const {findings} = audit({format: 'samsvar-evidence', formatVersion: 1, id: 'x', mode: 'visit', url: site, runs: []});
	expect(findings.filter(({outcome}) => outcome === 'passed')).toEqual([]);
	expect(findings.filter(({outcome}) => outcome === 'failed')).toEqual([]);
});

test('what the auditor gave last is judged by, not what was found; that stays in the evidence', () => {
	const given = busy().isGiven('Vi bruker Hotjar.').isGiven('Vi bruker Meta Pixel.').says(policy);
	const {facts, evidence} = report(given);
	expect(facts.policies.map(({text, foundBy}) => [text, foundBy])).toEqual([['Vi bruker Meta Pixel.', 'file']]);
	expect(JSON.stringify(evidence)).toContain(policy);
	expect(facts.trackers.map(({vendor, declared}) => [vendor, declared])).toEqual(
		expect.arrayContaining([
			['google-analytics', 'not-declared'],
			['meta-pixel', 'named'],
		]),
	);
});

test('runs of one site become one audit', () => {
	const none = visit(site).says(policy).asks();
	const accepted = visit(site).says(policy).asks().accepts().requests(collect);
	const rejected = visit(site).says(policy).asks().rejects();
	const {facts} = audit(merge(none.evidence(), accepted.evidence(), rejected.evidence()));
	expect(facts.phases.map(({name}) => name)).toEqual(['before', 'before', 'accepted', 'before', 'rejected']);
	expect(facts.policies).toHaveLength(1);
	expect(facts.trackers).toMatchObject([{phases: {accepted: {requests: 1}}}]);
	expect(new Set(facts.requests.map(({id}) => id)).size).toBe(facts.requests.length);
});

test('an observer that missed one run vouches for none', () => {
	const whole = visit(site).evidence();
	const half = visit(site).without('storage').misses('no-host-access').misses('no-host-access').evidence();
	const {facts} = audit(merge(whole, half));
	expect(facts.observers.has('storage')).toBe(false);
	expect(facts.observers.has('requests')).toBe(true);
	expect(facts.gaps).toEqual([{gap: 'no-host-access'}]);
});

test('banner, platform and policy search are told as seen', () => {
	const {facts} = report(visit(site).asks({reject: false}).hears('cmp-cookie', '{"a":true}', 'klaro').findsNoPolicy());
	expect(facts.banner).toEqual({seen: true, accept: true, reject: false, settings: true});
	expect(facts.platform).toEqual({id: 'klaro', name: 'Klaro'});
	expect(facts.policySearched).toBe(true);
	expect(report(visit(site)).facts.platform).toBeNull();
});

function freeze<Thing>(thing: Thing): Thing {
	if (typeof thing === 'object' && thing !== null) {
		Object.values(thing).forEach(freeze);
		Object.freeze(thing);
	}

	return thing;
}
