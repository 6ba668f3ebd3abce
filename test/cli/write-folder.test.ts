import {existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {expect, test} from 'vitest';
import {checkFolder, writeFolder} from '../../src/cli/write-folder.ts';

const parent = () => mkdtempSync(join(tmpdir(), 'samsvar-'));

test('a folder appears whole, with nothing left beside it', async () => {
	const base = parent();
	await writeFolder(join(base, 'a/b'), {'audit.json': '{}', 'report.html': 'x'});
	expect(readdirSync(join(base, 'a'))).toEqual(['b']);
	expect(readdirSync(join(base, 'a/b'))).toEqual(['audit.json', 'report.html']);
});

test('a folder that is there keeps what else is in it', async () => {
	const base = parent();
	writeFileSync(join(base, 'note.txt'), 'mine');
	writeFileSync(join(base, 'audit.json'), 'old');
	await writeFolder(base, {'audit.json': 'new'});
	expect(readFileSync(join(base, 'note.txt'), 'utf8')).toBe('mine');
	expect(readFileSync(join(base, 'audit.json'), 'utf8')).toBe('new');
});

test('when a file cannot be written, none is', async () => {
	const base = parent();
	const folder = join(base, 'out');
	await expect(writeFolder(folder, {'audit.json': '{}', 'no/such/folder.txt': 'x'})).rejects.toMatchObject({exit: 2});
	expect(existsSync(folder)).toBe(false);
	expect(readdirSync(base)).toEqual([]);
});

test('a file where the folder should be is said before anything begins', async () => {
	const base = parent();
	mkdirSync(join(base, 'folder'));
	writeFileSync(join(base, 'file'), '');
	await expect(checkFolder(join(base, 'file'))).rejects.toMatchObject({key: 'cli_out_is_file'});
	await checkFolder(join(base, 'folder'));
	await checkFolder(join(base, 'none'));
});
