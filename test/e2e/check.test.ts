import {mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {describe, expect, test} from 'vitest';
import {demoSite} from '../../demo/index.ts';
import {auditFiles} from '../../src/cli/audit-files.ts';
import {auditSite} from '../../src/cli/audit-site.ts';
import {check} from '../../src/cli/commands/check.ts';
import type {AuditFile} from '../../src/report/index.ts';
import {browsers, patience, world} from './support/world.ts';

/** Rules that rest on what a HAR has not: cookies of scripts, storage, what scripts did, banners. */
const beyond =
	/^(?:excessive-cookie-lifetime|storage-before-consent|undeclared-(?:technique|cookie)|missing-reject|contradicting)/;

/** A beacon of nobody known is known by the values it carries, and those are left out of our files. */
const isKnown = (vendor: string | undefined) => vendor === undefined || !vendor.includes('.');

const failedIn = ({findings}: AuditFile) =>
	findings
		.filter(({rule, outcome, vendor}) => outcome === 'failed' && !beyond.test(rule) && isKnown(vendor))
		.map(({rule, vendor = ''}) => `${rule} ${vendor}`)
		.sort();

describe.concurrent.each(browsers)('in %s', kind => {
	test('the demo’s own HAR, judged without a browser, fails where the live audit failed', async () => {
		const {launch, close} = await world(kind);
		const folder = mkdtempSync(path.join(tmpdir(), 'samsvar-'));
		try {
			const evidence = await auditSite({
				...{url: `https://${demoSite.host}/`, choices: ['accept', 'reject'], launch, patience, policies: []},
				progress: () => {},
			});
			const {file, files} = await auditFiles(evidence, 'en');
			for (const name of ['evidence.har', 'policy.txt']) {
				writeFileSync(
					path.join(folder, name),
					name === 'policy.txt' ? (file.policies[0]?.text ?? '') : String(files[name]),
				);
			}

			const out = path.join(folder, 'checked');
			const har = path.join(folder, 'evidence.har');
			expect(await check({har: [har], policy: path.join(folder, 'policy.txt'), out, json: true}, 'en')).toBe(1);
			const checked = JSON.parse(readFileSync(path.join(out, 'audit.json'), 'utf8')) as AuditFile;
			expect(failedIn(checked)).toEqual(failedIn(file));
			expect(failedIn(checked).length).toBeGreaterThan(3);
			// What a HAR cannot know is said, and passes nothing.
			expect(checked.environment.gaps.length).toBeGreaterThan(file.environment.gaps.length);
			const passed = checked.findings.filter(({rule, outcome}) => outcome === 'passed' && beyond.test(rule));
			expect(passed).toEqual([]);
		} finally {
			rmSync(folder, {recursive: true, force: true});
			await close();
		}
	});
});
