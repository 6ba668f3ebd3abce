import {readFileSync} from 'node:fs';
import {Ajv} from 'ajv';
import {describe, expect, test} from 'vitest';
import {auditFiles} from '../../src/cli/audit-files.ts';
import {auditSite} from '../../src/cli/audit-site.ts';
import {validate, wordsIn} from '../../src/report/index.ts';
import {arrivals, recorded} from './support/arrivals.ts';
import {browsers, patience, world} from './support/world.ts';

const schema = JSON.parse(readFileSync('schema/samsvar-audit-1.schema.json', 'utf8')) as object;

describe.concurrent.each(browsers)('in %s', kind => {
	test('the demo’s audit holds every request the servers received, in the right phase', async () => {
		const {launch, internet, close} = await world(kind);
		try {
			const evidence = await auditSite({
				url: 'https://fjordsport.example/',
				choices: ['accept', 'reject'],
				launch,
				patience,
				policies: [],
				progress: () => {},
			});
			const {file} = await auditFiles(evidence, 'nb');
			expect(recorded(file)).toEqual(arrivals(internet, file));
			expect(file.requests.length).toBeGreaterThan(40);
			expect(file.phases.map(({name, source}) => `${name} (${source})`)).toEqual([
				'before (start)',
				'accepted (automation)',
				'before (start)',
				'rejected (automation)',
			]);
			expect(file.environment).toMatchObject({automated: true, cleanStart: true});
			// Only Firefox tells whether a host of the site's own is another's by DNS.
			expect(file.environment.gaps).toEqual(kind === 'chromium' ? [wordsIn('nb')('gap_canonical_names_unknown')] : []);
			const ajv = new Ajv({strict: false, validateFormats: false});
			expect(ajv.validate(schema, JSON.parse(JSON.stringify(file))), ajv.errorsText()).toBe(true);
			expect(await validate(JSON.parse(JSON.stringify(file)))).toEqual({ok: true});
		} finally {
			await close();
		}
	});
});
