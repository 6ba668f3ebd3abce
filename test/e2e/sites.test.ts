import {describe, expect, test} from 'vitest';
import * as sites from '../../demo/sites/index.ts';
import {auditFiles} from '../../src/cli/audit-files.ts';
import {auditSite} from '../../src/cli/audit-site.ts';
import {expected} from './expected-findings.ts';
import {failedIn} from './support/findings.ts';
import {browsers, patience, world} from './support/world.ts';

const all = Object.values(sites);

describe.each(browsers)('in %s', kind => {
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
			expect(failedIn(file)).toEqual(expected[id]);
		} finally {
			await close();
		}
	});
});

test('no site is forgotten', () => {
	expect(Object.keys(expected).sort()).toEqual(all.map(({id}) => id).sort());
});
