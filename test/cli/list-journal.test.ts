import {existsSync, mkdirSync, mkdtempSync, readdirSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {expect, test} from 'vitest';
import {audit} from '../../src/audit/index.ts';
import {openJournal} from '../../src/cli/list-journal.ts';
import {auditFile, wordsIn} from '../../src/report/index.ts';
import {visit} from '../support/visit.ts';

const base = () => mkdtempSync(join(tmpdir(), 'samsvar-'));
const began = new Date('2026-11-26T09:00:00Z');
const later = new Date('2026-11-26T10:00:00Z');
const auditOf = async (startedAt: string) => {
	const report = audit({...visit('https://a.example').evidence(), url: 'https://a.example/'});
	const runs = report.evidence.runs.map(run => ({...run, startedAt: Date.parse(startedAt)}));
	const evidence = {...report.evidence, runs};
	return auditFile({...report, evidence}, {words: wordsIn('en'), tool: {name: 'samsvar', version: '0'}});
};
const write = (folder: string, content: unknown) => {
	mkdirSync(folder, {recursive: true});
	writeFileSync(join(folder, 'audit.json'), typeof content === 'string' ? content : JSON.stringify(content));
};

test('an audit of several sites that was interrupted goes on: what it wrote is done, and it keeps its time', async () => {
	const out = base();
	await openJournal(out, ['a', 'b'], began);
	write(join(out, 'a'), await auditOf('2026-11-26T09:01:00Z'));
	write(join(out, 'b'), await auditOf('2026-11-25T09:01:00Z'));
	write(join(out, 'c'), '{"format": "samsvar-au');
	write(join(out, 'e'), {
		...(await auditOf('2026-11-26T09:01:00Z')),
		site: {url: 'https://b.example/', domain: 'b.example'},
	});
	const again = await openJournal(out, ['a', 'b'], later);
	expect({at: again.at, isResumed: again.isResumed}).toEqual({at: began, isResumed: true});
	expect(await again.done(join(out, 'a'))).toMatchObject({startedAt: '2026-11-26T09:01:00.000Z'});
	// Of an audit before, half a file, none at all, and one that was changed.
	for (const name of ['b', 'c', 'd', 'e']) expect(await again.done(join(out, name)), name).toBeNull();
});

test('one that came to its end begins anew, and leaves nothing', async () => {
	const out = base();
	const first = await openJournal(out, ['a'], began);
	write(join(out, 'a'), await auditOf('2026-11-26T09:01:00Z'));
	await first.end();
	expect(readdirSync(out)).toEqual(['a']);
	const again = await openJournal(out, ['a'], later);
	expect({at: again.at, isResumed: again.isResumed}).toEqual({at: later, isResumed: false});
	expect(await again.done(join(out, 'a'))).toBeNull();
});

test('another list, or the same in another way, is another audit', async () => {
	const out = base();
	await openJournal(out, {sites: ['a'], choices: ['none']}, began);
	expect((await openJournal(out, {sites: ['a'], choices: ['accept']}, later)).isResumed).toBe(false);
});

test('a journal that is broken is none', async () => {
	const out = base();
	await openJournal(out, ['a'], began);
	const [name = ''] = readdirSync(out);
	writeFileSync(join(out, name), '{"at": "yester');
	expect((await openJournal(out, ['a'], later)).isResumed).toBe(false);
});

test('where nothing can be written, it is said before anything begins', async () => {
	const out = base();
	writeFileSync(join(out, 'file'), '');
	await expect(openJournal(join(out, 'file'), ['a'], began)).rejects.toMatchObject({key: 'cli_out_unwritable'});
	expect(existsSync(join(out, 'file', 'x'))).toBe(false);
});
