import Ajv from 'ajv';
import {readFileSync} from 'node:fs';
import {expect, test} from 'vitest';
import {audit} from '../../src/audit/index.ts';
import {auditFile, findingsCsv, har, htmlReport, languages, table, validate, wordsIn} from '../../src/report/index.ts';
import {schemaFile} from '../../scripts/schema.ts';
import {visit} from '../support/visit.ts';

const tool = {name: 'samsvar', version: '0.1.0'} as const;

const report = audit(
	visit('https://butikk.example/?kunde=ola%40example.no')
		.says('Vi bruker Google. Vi bruker ikke Meta Pixel. Informasjonskapselen _ga lagres i maksimalt 7 dager.', 'nb')
		.asks({accept: true, reject: false, settings: true})
		.requests('https://www.google-analytics.com/g/collect?v=2&tid=G-AB12CD&cid=555.777&en=page_view&gcs=G111', {
			type: 'ping',
			method: 'POST',
			status: 204,
		})
		.writes('_ga', {lifetime: 63_072_000})
		.keeps('_ga', 'butikk.example', 34_560_000)
		.requests('https://tracker.example/match?uid=hemmelig', {
			sets: [{name: 'uid', sameSite: 'none', secure: true, lifetime: 31_536_000}],
		})
		.accepts()
		.requests('https://www.facebook.com/tr?id=123&ev=PageView&ud%5Bem%5D=ola%40example.no')
		.stores('_hjSession', {origin: 'https://butikk.example'})
		.misses('no-reject-button')
		.evidence(),
);

test.each(languages)(
	'a real audit is told whole in %s: valid, sealed, redacted, with a word for everything',
	async language => {
		const words = wordsIn(language);
		const file = await auditFile(report, {words, tool});
		const matches = new Ajv({strict: false}).compile(JSON.parse(readFileSync(schemaFile, 'utf8')));
		matches(JSON.parse(JSON.stringify(file)));
		expect(matches.errors).toBeNull();
		expect(await validate(JSON.parse(JSON.stringify(file)))).toEqual({ok: true});

		const exports = [
			JSON.stringify(file),
			htmlReport(file, words),
			findingsCsv(file, words),
			table(file, words),
			JSON.stringify(har(report, {tool})),
		];
		for (const text of exports) {
			expect(text).not.toMatch(/hemmelig|555\.777|ola(@|%40)|"?\bfinding_\w+|\bgap_\w+|\breport_\w+|\brule_\w+/);
		}
		for (const {message} of file.findings) expect(message).not.toMatch(/[{}]|undefined/);
	},
);

test('what the site did and what the policy says meet in the file', async () => {
	const file = await auditFile(report, {words: wordsIn('nb'), tool});
	expect(file.environment).toMatchObject({thirdPartyCookies: 'blocked', browser: expect.any(String)});
	expect(file.trackers.map(({vendor, declared}) => [vendor, declared])).toEqual(
		expect.arrayContaining([
			['google-analytics', 'owner-only'],
			['meta-pixel', 'denied'],
		]),
	);
	expect(file.cookies.find(({name}) => name === '_ga')).toMatchObject({
		...{requestedLifetime: 63_072_000, storedLifetime: 34_560_000},
	});
	const failed = file.findings.filter(({outcome}) => outcome === 'failed').map(({rule}) => rule);
	expect(failed).toEqual(
		expect.arrayContaining(['tracking-before-consent', 'denied-vendor', 'excessive-cookie-lifetime']),
	);
	for (const {quotes} of file.findings) {
		for (const {policy, start, end, text} of quotes) expect(file.policies[policy]?.text.slice(start, end)).toBe(text);
	}
	expect(har(report, {tool}).log.entries).toHaveLength(file.requests.length);
});
