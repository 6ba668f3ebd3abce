import fc from 'fast-check';
import {expect, test} from 'vitest';
import {audit, type Evidence, type Finding, type Report} from '../../src/audit/index.ts';
import {anyEvidence} from '../support/any-evidence.ts';
import {report, visit, type Visit} from '../support/visit.ts';
import {unknowable} from './cannot-tell/unknowable.ts';
import {ofConduct} from './wordings/of-conduct.ts';
import {ofTechniques} from './wordings/of-techniques.ts';

const collect = 'https://www.google-analytics.com/g/collect?v=2&tid=G-ABC1234';
const pixel =
	'https://www.facebook.com/tr?id=1&ev=PageView&ud[em]=a665a45920422f9d417e4867efdc4fb8a04a1f3fff1fa07e998e86f7f7a27ae3';
const leak = `https://bat.bing.com/action/0?ti=1&p=${encodeURIComponent('https://butikk.example/behandling/depresjon-og-angst')}`;

/** Everything at once, in every phase. */
const busy = (...addresses: readonly string[]): Visit => {
	const all = (visited: Visit) => addresses.reduce((seen, address) => seen.waits(2000).requests(address), visited);
	const before = all(visit('https://butikk.example').says('Personvern. Vi selger sko.')).asks();
	return all(all(before.accepts()).writes('_ga').writes('_fbp').waits(2000).chooses('withdrawn'))
		.writes('_ga')
		.writes('_fbp');
};

const visits: readonly (Visit | Evidence)[] = [
	...Object.values(unknowable),
	...Object.values({...ofConduct, ...ofTechniques}).map(([visited]) => visited),
	busy(`${collect}&gcs=G100`, pixel, leak),
	busy(`${collect}&gcs=G111`, pixel, leak),
	busy(`${collect}&gcs=G100`),
];

/** What a finding rests on that is of another phase than the one it tells of. */
function strange({phase, evidence}: Finding, {facts}: Report): readonly string[] {
	if (phase === undefined) return [];
	const {requests = [], cookies = [], storage = [], signals = []} = evidence ?? {};
	return [
		...requests.filter(id => facts.requests.find(request => request.id === id)?.phase !== phase),
		...cookies.filter(id => facts.cookies.find(cookie => cookie.id === id)?.phases.includes(phase) !== true),
		...storage.filter(id => facts.storage.find(stored => stored.id === id)?.phases.includes(phase) !== true),
		...signals.filter(index => facts.signals[index]?.phase !== phase).map(String),
	];
}

const strangers = (judged: Report) =>
	judged.findings.filter(finding => strange(finding, judged).length > 0).map(({id, phase}) => `${id} ${phase}`);

test('a finding that tells of a phase rests on what was seen in it', () => {
	for (const visited of visits) expect(strangers(report(visited))).toEqual([]);
	fc.assert(
		fc.property(anyEvidence, evidence => {
			expect(strangers(audit(evidence))).toEqual([]);
		}),
		{numRuns: 200},
	);
});

/** Rules whose words count requests. */
const counting = new Set(['tracking-before-consent', 'cookieless-ping-before-consent', 'consent-signal-mismatch']);

test('as many requests as the words say are shown', () => {
	const told = visits.flatMap(visited =>
		report(visited).findings.filter(({rule, data}) => counting.has(rule) && data?.['count']),
	);
	expect(new Set(told.map(({rule}) => rule))).toEqual(counting);
	expect(new Set(told.map(({variant}) => variant))).toContain('both');
	for (const {data, evidence} of told) expect(evidence?.requests).toHaveLength(Number(data?.['count']));
});
