import {describe, expect, test} from 'vitest';
import type {Observation} from '../../src/audit/index.ts';
import {auditFiles} from '../../src/cli/audit-files.ts';
import {auditSite} from '../../src/cli/audit-site.ts';
import type {AuditFile} from '../../src/report/index.ts';
import {browsers, patience, world} from './support/world.ts';

/**
 * Klaro and vanilla-cookieconsent, each with a button in the footer that brings it back; and what comes of the withdrawal. The
 * Analytics of hytterom was not told of it, and says goodbye when the page is left.
 */
const sites = [
	['kuvertkompaniet.example', ['tracking-after-withdrawal passed']],
	['hytterom.example', ['tracking-after-withdrawal failed google-analytics']],
	['fjordsport.example', ['tracking-after-withdrawal failed malepunkt.example']],
] as const;

describe.each(browsers)('in %s', kind => {
	test.concurrent.each(sites)(
		'on %s a yes is given, kept over a reload, and taken back by the footer’s button',
		async (host, outcomes) => {
			const {launch, close} = await world(kind);
			try {
				const evidence = await auditSite({
					url: `https://${host}/`,
					choices: ['withdraw'],
					launch,
					patience,
					policies: [],
					progress: () => {},
				});
				const seen = evidence.runs.flatMap(({observations}) => observations);
				const {file, files} = await auditFiles(evidence, 'nb');
				expect(told(seen)).toEqual([
					'banner',
					'accepted in 1',
					'banner-gone',
					'way-back by link',
					'withdrawn in 2',
					'banner-gone',
				]);
				expect(ofWithdrawal(file)).toEqual(outcomes);
				expect(file.phases.map(({name}) => name)).toEqual(['before', 'accepted', 'withdrawn']);
				expect(seen.flatMap(one => (one.kind === 'gap' ? [one.gap] : []))).not.toContain('no-way-back');
				expect(Buffer.from(files['banner.jpg'] ?? '').subarray(0, 3)).toEqual(Buffer.from([0xff, 0xd8, 0xff]));
				expect(files['audit.json']).not.toContain('jpeg');
			} finally {
				await close();
			}
		},
	);
});

function ofWithdrawal({findings}: AuditFile): readonly string[] {
	return findings
		.filter(({rule}) => rule === 'tracking-after-withdrawal')
		.map(({rule, outcome, vendor}) => [rule, outcome, vendor].filter(Boolean).join(' '));
}

function told(seen: readonly Observation[]): readonly string[] {
	return seen.flatMap(one => {
		if (one.kind === 'choice') return [`${one.phase} in ${one.clicks}`];
		if (one.kind === 'way-back') return [`${one.kind} by ${one.by}`];
		return one.kind === 'banner' || one.kind === 'banner-gone' ? [one.kind] : [];
	});
}
