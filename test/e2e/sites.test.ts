import {readFileSync} from 'node:fs';
import {describe, expect, test} from 'vitest';
import * as sites from '../../demo/sites/index.ts';
import * as rules from '../../src/audit/rules/index.ts';
import {auditFiles} from '../../src/cli/audit-files.ts';
import {auditSite} from '../../src/cli/audit-site.ts';
import {expected} from './expected-findings.ts';
import {failedIn} from './support/findings.ts';
import {browsers, patience, world} from './support/world.ts';

const all = Object.values(sites);

/** Rules for which the audits here take too little, and the file that shows them. */
const elsewhere: Readonly<Record<string, string>> = {
	'tracking-after-withdrawal': 'withdraw.test.ts',
};

const ids = Object.values(rules).map(({id}) => id);
const shown = ids.filter(id => !Object.hasOwn(elsewhere, id));

describe.each(browsers)('in %s', kind => {
	const outcomes = new Set<string>();
	test.concurrent.each(all)('$id: exactly the findings it deserves', async ({id, host}) => {
		const {launch, close} = await world(kind);
		try {
			const url = `https://${host}/`;
			const evidence = await auditSite({
				...{url, launch, patience},
				choices: ['accept', 'reject'],
				policies: [],
				progress: () => {},
			});
			const {file} = await auditFiles(evidence, 'en');
			for (const {rule, outcome} of file.findings) outcomes.add(`${rule} ${outcome}`);
			expect(failedIn(file)).toEqual(expected[id]);
		} finally {
			await close();
		}
	});

	test.each(shown)('%s fails on one site, and passes on another that was really looked at', rule => {
		expect([...outcomes]).toEqual(expect.arrayContaining([`${rule} failed`, `${rule} passed`]));
	});
});

test('no site is forgotten', () => {
	expect(Object.keys(expected).sort()).toEqual(all.map(({id}) => id).sort());
});

test.each(Object.entries(elsewhere))('%s is a rule, and %s shows it broken and kept', (rule, file) => {
	expect(ids).toContain(rule);
	const text = readFileSync(new URL(file, import.meta.url), 'utf8');
	const outcomes = [...text.matchAll(new RegExp(`'${rule} (failed|passed)\\b`, 'g'))].map(([, outcome]) => outcome);
	expect([...new Set(outcomes)].sort()).toEqual(['failed', 'passed']);
});
