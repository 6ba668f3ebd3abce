import {describe, expect, test} from 'vitest';
import type {Evidence} from '../../src/audit/index.ts';
import {auditFiles} from '../../src/cli/audit-files.ts';
import {languages, validateText, type AuditFile} from '../../src/report/index.ts';
import {cutUrl} from '../../src/report/redact.ts';
import {forSharing} from '../../src/report/share.ts';
import {visit} from '../support/visit.ts';

/** What a full audit shows and a shared one does not, each where an audit may have it. */
const secrets = {
	'the address of a page': 'hemmelig-lansering-2027',
	'a measurement id': 'G-HEMMELIG1',
	'an account’s number': '123450009876',
	'a file of the auditor’s': 'oppdrag-acme',
	'a page’s title': 'Utkast',
	'a path of a stranger’s': 'kampanje-nr-77',
	'a picture': 'aGVtbWVsaWc',
} as const;

const site = 'https://butikk.example';
const page = `${site}/produkter/hemmelig-lansering-2027`;

function planted(): Evidence {
	const {runs, ...evidence} = visit(`${site}/`)
		.isGiven('Vi bruker ikke Meta Pixel. Vi bruker Google Analytics.')
		.asks({accept: true, reject: true})
		.requests(page, {type: 'main_frame'})
		.requests(
			`https://www.google-analytics.com/g/collect?v=2&tid=G-HEMMELIG1&en=page_view&dl=${page}&dt=Utkast&gcs=G111`,
		)
		.requests('https://www.facebook.com/tr/?id=123450009876&ev=PageView')
		.requests('https://px.nobody.example/p/kampanje-nr-77/pixel.gif?uid=12345678', {sets: [{name: 'uid'}]})
		.requests(`${page}/last-ned`, {fails: `net::ERR_FAILED ${page}`})
		.uses(`${site}/assets/hemmelig-lansering-2027/a.js`, 'canvas', 'webgl', 'fonts')
		.lists(`${site}/assets/hemmelig-lansering-2027/b.png`)
		.misses('from-har', '/home/kari/oppdrag-acme/before.har')
		.misses('policy-not-read', `${page}/personvern`)
		.accepts()
		.requests('https://www.facebook.com/tr/?id=123450009876&ev=PageView')
		.evidence();
	const observations = runs
		.flatMap(run => run.observations)
		.map(seen => {
			if (seen.kind === 'policy') return {...seen, source: '/home/kari/oppdrag-acme/utkast.txt', title: 'Utkast'};
			return seen;
		});
	const at = runs[0]?.startedAt ?? 0;
	const more = [page, `${page}-2`].map(url => ({kind: 'navigation' as const, at: at + 200, url}));
	const picture = {kind: 'screenshot' as const, at, of: 'banner' as const, jpeg: 'aGVtbWVsaWc='};
	return {...evidence, runs: runs.map(run => ({...run, observations: [...observations, ...more, picture]}))};
}

function found(files: Readonly<Record<string, unknown>>): readonly string[] {
	return Object.entries(files).flatMap(([name, content]) =>
		Object.entries(secrets)
			.filter(([, secret]) => String(content).includes(secret))
			.map(([what]) => `${what} in ${name}`),
	);
}

describe('files that were shortened for sharing', () => {
	test('hold what others hold as well, or the test would find nothing', async () => {
		const {files} = await auditFiles(planted(), 'en');
		expect(new Set(found(files).map(one => one.replace(/ in .*/, '')))).toEqual(new Set(Object.keys(secrets)));
	});

	test.each(languages)('name no page, no account and no file of the auditor’s, in %s', async language => {
		const {files} = await auditFiles(planted(), language, {isShared: true});
		expect(Object.keys(files)).toEqual(['audit.json', 'report.html', 'findings.csv', 'cookies.csv', 'evidence.har']);
		expect(found(files)).toEqual([]);
	});

	test('say so, each of them', async () => {
		const {files} = await auditFiles(planted(), 'en', {isShared: true});
		const silent = Object.entries(files).filter(
			([, content]) => !/shortened for sharing|"redaction": "sharing"/i.test(String(content)),
		);
		expect(silent.map(([name]) => name)).toEqual([]);
		const full = await auditFiles(planted(), 'en');
		expect(
			Object.values(full.files).filter(content => /shortened for sharing|redaction/i.test(String(content))),
		).toEqual([]);
	});

	test('judge as the full ones do, quote the policy, and are valid', async () => {
		const [full, shared] = await Promise.all([
			auditFiles(planted(), 'en'),
			auditFiles(planted(), 'en', {isShared: true}),
		]);
		const outcomes = ({findings}: AuditFile) => findings.map(({rule, outcome, quotes}) => [rule, outcome, quotes]);
		expect(outcomes(shared.file)).toEqual(outcomes(full.file));
		expect(shared.file.policies[0]).toMatchObject({source: '…', title: null, text: full.file.policies[0]?.text});
		expect(await validateText(JSON.stringify(shared.file))).toMatchObject({ok: true});
	});

	test('keep what shows what was sent: hosts, endpoints, names of parameters, events, consent', async () => {
		const {file} = await auditFiles(planted(), 'en', {isShared: true});
		const analytics = file.requests.find(({vendor}) => vendor === 'google-analytics');
		expect(analytics?.url).toMatch(/^https:\/\/www\.google-analytics\.com\/g\/collect\?v=…&tid=…&en=…&.*gcs=G111/);
		expect(analytics?.decoded).toMatchObject({events: ['page_view']});
		expect(Object.keys(analytics?.decoded ?? {})).not.toContain('measurementId');
	});

	test('do not say who judged a finding, nor what they noted', async () => {
		const {file} = await auditFiles(planted(), 'en');
		const verdict = {by: 'Kari', at: file.startedAt, agree: 'disagree', comment: 'Snakk med Ola'} as const;
		const shared = forSharing({...file, findings: file.findings.map(finding => ({...finding, verdict}))});
		expect(shared.findings[0]?.verdict).toEqual({by: '…', at: file.startedAt, agree: 'disagree'});
	});

	test('tell pages apart that look the same when they are cut', async () => {
		const {file} = await auditFiles(planted(), 'en', {isShared: true});
		expect(file.pages.map(({url}) => url)).toEqual([`${site}/produkter/…`, `${site}/produkter/…#2`]);
	});
});

test.each([
	['https://a.example/', 'https://a.example/'],
	['https://a.example', 'https://a.example'],
	['https://a.example/om', 'https://a.example/om'],
	['https://a.example/om/oss/', 'https://a.example/om/…'],
	['https://a.example/om/?q=…', 'https://a.example/om/?q=…'],
	['https://a.example/om/oss?q=…#del', 'https://a.example/om/…?q=…'],
	['wss://a.example/x/y', 'wss://a.example/x/…'],
	['data:image/png,…', 'data:image/png,…'],
])('%s is cut to %s', (url, short) => {
	expect(cutUrl(url)).toBe(short);
});

test.each([
	[
		'https://a.example/pagead/viewthroughconversion/123456/?x=…',
		'https://a.example/pagead/viewthroughconversion/…?x=…',
	],
	['https://a.example/api/v2/pixel', 'https://a.example/api/v2/pixel'],
	['https://a.example/g/collect', 'https://a.example/g/collect'],
])('the endpoint of a product stays: %s is cut to %s', (url, short) => {
	expect(cutUrl(url, true)).toBe(short);
});
