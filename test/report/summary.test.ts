import {describe, expect, test} from 'vitest';
import {audit} from '../../src/audit/index.ts';
import {auditFile, summaryCsv, summaryRow, summaryTable, wordsIn, type SummaryRow} from '../../src/report/index.ts';
import {visit} from '../support/visit.ts';

const words = wordsIn('en');
const broken = {url: 'https://nede.example/', folder: '', why: '=The page \u001B[31mnever loaded.'} as const;

async function row(host: string, path = ''): Promise<SummaryRow> {
	const seen = visit(`https://${host}`)
		.requests('https://www.google-analytics.com/g/collect?v=2&tid=G-ABC123')
		.accepts()
		.requests('https://www.facebook.com/tr?id=1&ev=PageView');
	const file = await auditFile(audit(seen.evidence()), {words, tool: {name: 'samsvar', version: '0'}});
	return summaryRow(file, `https://${host}/${path}`, `out/${host}`);
}

describe('several sites', () => {
	test('are a line each, with how many trackers did not wait', async () => {
		const one = await row('butikk.example');
		expect(one).toMatchObject({trackers: 2, trackersBefore: 1, folder: 'out/butikk.example'});
		const [heads = '', first = ''] = summaryTable([one], words).split('\n');
		expect(heads).toMatch(/^Site +Critical +Serious +Moderate +Minor +Could not be judged +Trackers +Before a choice$/);
		expect(first).toMatch(/^butikk\.example( +\d+){5} +2 +1$/);
	});

	test('of which one could not be audited say why, in its line', async () => {
		const lines = summaryTable([broken, await row('butikk.example', 'kaffe')], words).split('\n');
		expect(lines[1]).toBe('nede.example          =The page [31mnever loaded.');
		expect(lines[2]).toMatch(/^butikk\.example\/kaffe /);
	});

	test('name no page, no folder and nothing of the machine in a sheet to be shared, which says that it is one', async () => {
		const sheet = summaryCsv([await row('butikk.example', 'kaffe/mork'), broken], words, true);
		expect(sheet).toContain('Shortened for sharing');
		expect(sheet).toContain('https://butikk.example/kaffe/…');
		expect(sheet).not.toMatch(/mork|out\/|never loaded/);
	});

	test('are a sheet with as many cells in each line', async () => {
		const sheet = summaryCsv([await row('butikk.example'), broken], words)
			.slice(1)
			.trimEnd()
			.split('\r\n');
		expect(sheet).toHaveLength(3);
		expect(new Set(sheet.map(line => line.split(',').length)).size).toBe(1);
		expect(sheet[2]).toContain("'=The page");
	});
});
