import {describe, expect, test} from 'vitest';
import {auditFile, languages, table, wordsIn, type Language} from '../../src/report/index.ts';
import {finding, shop} from './a-shop.ts';

async function printed(report = shop(), language: Language = 'nb') {
	const words = wordsIn(language);
	return table(await auditFile(report, {words, tool: {name: 'samsvar', version: '0.1.0'}}), words);
}

const [tracker] = shop().facts.trackers;

describe('an audit in a terminal', () => {
	test('opens with the site and the verdict, and lines the trackers up by phase', async () => {
		expect((await printed(shop({}, [finding()]))).split('\n').slice(0, 5)).toEqual([
			'Samsvar-rapport: butikk.example',
			'Ett mulig avvik fra personvernerklæringen eller samtykkereglene ble observert.',
			'',
			'Sporingsverktøy            før valg  etter ja  I erklæringen',
			'Google Analytics (Google)         1         4  oppgitt',
		]);
	});

	test('names failed findings by severity, then what could not be judged, then what was not observed', async () => {
		const text = await printed(
			shop({observers: new Set()}, [
				finding({rule: 'stale-declaration', severity: 'minor'}),
				finding(),
				finding({rule: 'denied-sharing', outcome: 'cantTell'}),
				finding({rule: 'missing-policy', outcome: 'passed'}),
			]),
		);
		expect(text.match(/^\S.* \(\d+\)$/gm)).toEqual([
			'Kritisk (1)',
			'Mindre alvorlig (1)',
			'Kunne ikke vurderes (1)',
			'Ikke observert (6)',
		]);
	});

	test.each(languages)('keeps within 100 columns in %s', async language => {
		const long = 'x'.repeat(300);
		const trackers = tracker
			? [{...tracker, name: long, phases: {withdrawn: {requests: 9e9, beacons: 0, cookies: 0}}}]
			: [];
		const text = await printed(
			shop({trackers, domain: long, gaps: [{gap: 'not-quiet', detail: long}], observers: new Set()}),
			language,
		);
		expect(Math.max(...text.split('\n').map(line => line.length))).toBeLessThanOrEqual(100);
	});

	test('a hostile name moves no cursor and turns no text', async () => {
		const name = 'Evil\u001b[2J\u0007\u202Etxt\u2066\u200B\r\nSamsvar-rapport: falsk';
		const text = await printed(shop({trackers: tracker ? [{...tracker, name}] : []}));
		expect(text).not.toMatch(/[^\P{Cc}\n]|[\u200B-\u200F\u202A-\u202E\u2060-\u206F]/u);
		expect(text.match(/^Samsvar-rapport/gm)).toHaveLength(1);
	});
});
