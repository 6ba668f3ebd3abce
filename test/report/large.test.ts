import {parseHTML} from 'linkedom';
import {beforeAll, describe, expect, test} from 'vitest';
import {audit} from '../../src/audit/index.ts';
import {auditFile, htmlReport, wordsIn, type AuditFile} from '../../src/report/index.ts';
import {largeAudit} from '../support/large-audit.ts';

const words = wordsIn('en');

describe('a report on twenty pages and ten thousand requests', () => {
	let file: AuditFile;
	let markup: string;
	let document: Document;

	beforeAll(async () => {
		file = await auditFile(audit(largeAudit({pages: 20, requests: 10_000})), {
			...{words, tool: {name: 'samsvar', version: '0'}},
		});
		markup = htmlReport(file, words);
		document = parseHTML(markup).document;
	});

	test('is of such an audit', () => {
		expect(file.requests.length).toBeGreaterThanOrEqual(10_000);
		expect(new Set(file.pages.map(({url}) => url)).size).toBe(20);
		expect(new Set(file.phases.map(({name}) => name))).toEqual(new Set(['before', 'accepted', 'rejected']));
		expect(file.trackers.length).toBeGreaterThan(15);
	});

	test('is at most five megabytes', () => {
		expect(Buffer.byteLength(markup)).toBeLessThan(5_000_000);
	});

	test('says what it gathers and leaves out, and counts every request', () => {
		const section = document.querySelector('section[aria-labelledby=requests]');
		expect(section?.textContent).toMatch(/Those that do not track are gathered by their host; audit\.json has each/);
		const counts = [...(section?.querySelectorAll('tbody td.number') ?? [])].map(({textContent}) => textContent ?? '');
		const perRow = new Set(file.phases.map(({name}) => name)).size + 1;
		const sum = counts
			.filter((_, index) => index % perRow < perRow - 1)
			.reduce((total, count) => total + Number(count), 0);
		expect(sum).toBe(file.requests.length);
		expect(document.body.textContent).toMatch(/and [\d,]+ more, in audit\.json/);
	});

	test('has each of its tables’ heads where a printer finds them again', () => {
		expect([...document.querySelectorAll('table')].every(table => table.querySelector('thead'))).toBe(true);
	});
});
