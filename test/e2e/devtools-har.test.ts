import {mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {describe, expect, test} from 'vitest';
import {demoSite} from '../../demo/index.ts';
import {auditFiles} from '../../src/cli/audit-files.ts';
import {auditSite} from '../../src/cli/audit-site.ts';
import {check} from '../../src/cli/commands/check.ts';
import {wordsIn, type AuditFile} from '../../src/report/index.ts';
import {devtoolsHars} from './support/devtools.ts';
import {browsers, patience, world} from './support/world.ts';

const words = wordsIn('en');
/** Rules that rest on what a HAR has not: cookies of scripts, storage, what scripts did, banners. */
const beyond =
	/^(?:storage-before-consent|undeclared-(?:technique|cookie)|missing-reject|contradicting|miscategorised)/;

const failedIn = ({findings}: AuditFile) =>
	findings
		.filter(({rule, outcome}) => outcome === 'failed' && !beyond.test(rule))
		.map(({rule, vendor = '', cookie = ''}) => `${rule} ${vendor} ${cookie}`)
		.sort();

describe.concurrent.each(browsers)('in %s', kind => {
	test('a HAR of the developer tools fails where the live audit failed, and one without cookies says so', async () => {
		const {launch, close} = await world(kind);
		const folder = mkdtempSync(path.join(tmpdir(), 'samsvar-'));
		const url = `https://${demoSite.host}/`;
		try {
			const evidence = await auditSite({
				...{url, choices: ['none'], launch, patience, policies: []},
				progress: () => {},
			});
			const {file: live} = await auditFiles(evidence, 'en');
			const policy = path.join(folder, 'policy.txt');
			writeFileSync(policy, live.policies[0]?.text ?? '');
			const checked = async (text: string) => {
				const har = path.join(folder, 'devtools.har');
				const out = path.join(folder, 'checked');
				writeFileSync(har, text);
				expect(await check({har: [`before=${har}`], policy, out}, 'en')).toBe(1);
				return JSON.parse(readFileSync(path.join(out, 'audit.json'), 'utf8')) as AuditFile;
			};

			const {full, sanitized} = await devtoolsHars(launch, url);
			const file = await checked(full);
			expect(failedIn(file)).toEqual(failedIn(live));
			expect(failedIn(file).length).toBeGreaterThan(3);
			expect(file.requests.map(({url}) => url.split('?')[0])).not.toContainEqual(expect.stringMatching(/^data:/));
			expect(file.cookies.map(({name}) => name)).toContain('PHPSESSID');
			const silent = file.findings.filter(({rule, outcome}) => outcome === 'passed' && beyond.test(rule));
			expect(silent).toEqual([]);
			const unknown = words('gap_har_no_cookies');
			expect(file.environment.gaps.join()).not.toContain(unknown);

			if (sanitized === undefined) return;
			const without = await checked(sanitized);
			expect(without.cookies).toEqual([]);
			expect(without.environment.gaps.join()).toContain(unknown);
			expect(failedIn(without)).toEqual(failedIn(live).filter(each => !/cookie-lifetime/.test(each)));
			expect(
				without.findings.filter(({rule, outcome}) => outcome === 'passed' && /^undeclared-cookie|lifetime/.test(rule)),
			).toEqual([]);
		} finally {
			rmSync(folder, {recursive: true, force: true});
			await close();
		}
	});
});

test('a HAR of Firefox tells what its tracking protection stopped as stopped, not as sent', async () => {
	const {launch, close} = await world('firefox');
	const folder = mkdtempSync(path.join(tmpdir(), 'samsvar-'));
	try {
		const strict = {
			'privacy.trackingprotection.enabled': true,
			'urlclassifier.trackingTable.testEntries': 'px.malepunkt.example,www.googletagmanager.com',
			'urlclassifier.features.tracking.blacklistHosts': 'px.malepunkt.example,www.googletagmanager.com',
		};
		const preferences = {...launch.preferences, ...strict};
		const {full} = await devtoolsHars({...launch, preferences}, `https://${demoSite.host}/`);
		const [har, out] = ['devtools.har', 'checked'].map(name => path.join(folder, name)) as [string, string];
		writeFileSync(har, full);
		await check({har: [`before=${har}`], out}, 'en');
		const {findings, requests} = JSON.parse(readFileSync(path.join(out, 'audit.json'), 'utf8')) as AuditFile;
		expect(requests.filter(({url}) => url.startsWith('https://px.malepunkt.example/'))).not.toEqual([]);
		const told = findings.filter(({rule}) => rule === 'tracking-before-consent');
		expect(told).toMatchObject([{outcome: 'cantTell', variant: 'blocked'}]);
	} finally {
		rmSync(folder, {recursive: true, force: true});
		await close();
	}
});
