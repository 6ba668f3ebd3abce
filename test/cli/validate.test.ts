import {mkdtempSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterEach, expect, test, vi} from 'vitest';
import {audit} from '../../src/audit/index.ts';
import {validate} from '../../src/cli/commands/validate.ts';
import {gather} from '../../src/cli/read-text.ts';
import {auditFile, wordsIn} from '../../src/report/index.ts';
import {visit} from '../support/visit.ts';

const words = wordsIn('en');
const folder = mkdtempSync(join(tmpdir(), 'samsvar-validate-'));
const options = {words, tool: {name: 'samsvar', version: '0.1.0'}} as const;
const written = JSON.stringify(
	await auditFile(audit(visit('https://butikk.example/').evidence()), options),
	null,
	'\t',
);

async function told(content: string | Uint8Array) {
	const file = join(folder, 'audit.json');
	writeFileSync(file, content);
	const out = vi.spyOn(process.stdout, 'write').mockReturnValue(true);
	const status = await validate(file, words);
	return {status, said: out.mock.calls.join('')};
}

afterEach(() => void vi.restoreAllMocks());

test('a file as it was written is valid', async () => {
	expect(await told(written)).toMatchObject({status: 0, said: expect.stringContaining('audit.json')});
});

test('a name that stands twice is told, though reading JSON passes over it', async () => {
	const twice = written.replace('{', '{\n\t"format": "something else",');
	const {status, said} = await told(twice);
	expect(status).toBe(1);
	expect(said).toMatch(/line 3: .*“format”/);
});

test('a number that no program reads as it is written is told', async () => {
	const {status, said} = await told(written.replace(/"formatVersion": 1\b/, '"formatVersion": 1.0000000000000000001'));
	expect(status).toBe(1);
	expect(said).toContain('1.0000000000000000001');
});

test('a long audit is larger than any other text that is taken', async () => {
	expect((await told(written + ' '.repeat(21 * 1024 * 1024))).status).toBe(0);
});

test.each(['', 'null', '[]', '{"format": "samsvar-evidence"}', '{"format": "samsvar-audit"', '\0\0'])(
	'%j is no audit',
	async content => {
		await expect(told(content)).rejects.toThrow('cli_not_an_audit');
	},
);

test('what is larger than may be is refused by its size, before it is read to its end', async () => {
	let taken = 0;
	async function* endless() {
		for (;;) yield new Uint8Array(((taken += 1), 1024 * 1024));
	}
	await expect(gather(endless(), 'x.json', 3 * 1024 * 1024)).rejects.toThrow(
		'cli_too_large {"file":"x.json","megabytes":3}',
	);
	expect(taken).toBe(4);
});
