import {expect, test} from 'vitest';
import type {Finding} from '../../src/audit/index.ts';
import {report, visit} from '../support/visit.ts';

const collect = 'https://www.google-analytics.com/g/collect?v=2&tid=G-ABC1234&en=page_view';
const pixel = 'https://www.facebook.com/tr?id=1&ev=PageView';
const busy = () =>
	report(
		visit('https://butikk.example')
			.says('Personvern. Vi bruker ingen informasjonskapsler før du har samtykket.')
			.asks()
			.requests(collect)
			.writes('_ga', {lifetime: 6e7})
			.requests(pixel)
			.rejects()
			.waits(1000)
			.requests(collect),
	).findings;
const ids = (finding: Finding | undefined) => finding?.related ?? [];
const of = (findings: readonly Finding[], id: string) => findings.find(finding => finding.id === id);

test('a tag that waits for no choice is one fault: what it sends, stores and breaks points at each other', () => {
	const findings = busy();
	expect(ids(of(findings, 'tracking-before-consent:google-analytics'))).toEqual(
		expect.arrayContaining([
			'tracking-after-rejection:google-analytics',
			'storage-before-consent:_ga',
			'broken-consent-promise:google-analytics',
		]),
	);
	expect(ids(of(findings, 'storage-before-consent:_ga'))).toContain('tracking-before-consent:google-analytics');
});

test('the gravest comes first', () => {
	expect(ids(of(busy(), 'tracking-before-consent:google-analytics'))[0]).toBe(
		'tracking-after-rejection:google-analytics',
	);
});

test('another vendor, or another thing to mend, is another cause', () => {
	const related = ids(of(busy(), 'tracking-before-consent:google-analytics'));
	expect(related.filter(id => id.includes('meta-pixel'))).toEqual([]);
	expect(related).not.toContain('undeclared-vendor:google-analytics');
});

test('ids are one finding’s own, and those pointed at exist and failed', () => {
	const findings = busy();
	expect(new Set(findings.map(({id}) => id)).size).toBe(findings.length);
	for (const id of findings.flatMap(finding => ids(finding))) expect(of(findings, id)?.outcome).toBe('failed');
	expect(findings.filter(finding => finding.outcome !== 'failed' && finding.related)).toEqual([]);
});

test('the same fault has the same id in the next audit, whatever else was mended', () => {
	const shop = () => visit('https://butikk.example').says('Vi bruker informasjonskapsler.');
	const both = report(shop().stores('_hjSessionUser_1').writes('_hjSession_1')).findings;
	const one = report(shop().writes('_hjSession_1').stores('_hjSessionUser_1').requests(pixel)).findings;
	const techniques = (all: readonly Finding[]) => all.filter(({id}) => id.startsWith('undeclared-technique:'));
	expect(techniques(both).map(({id}) => id)).toEqual([
		'undeclared-technique:local_storage',
		'undeclared-technique:session_recording',
	]);
	const kept = new Map(one.map(finding => [finding.id, finding.variant]));
	for (const {id, variant} of techniques(both)) expect(kept.get(id)).toBe(variant);
});
