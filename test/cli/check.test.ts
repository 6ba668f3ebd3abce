import {mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {afterEach, beforeEach, expect, test, vi} from 'vitest';
import {check} from '../../src/cli/commands/check.ts';
import {validate} from '../../src/report/index.ts';

let folder: string;

beforeEach(() => {
	folder = mkdtempSync(path.join(tmpdir(), 'oppdrag-acme-'));
	vi.spyOn(process.stdout, 'write').mockImplementation((_text, encoding, done) => {
		const over = typeof encoding === 'function' ? encoding : done;
		over?.();
		return true;
	});
	vi.spyOn(process.stderr, 'write').mockReturnValue(true);
});

afterEach(() => {
	vi.restoreAllMocks();
	rmSync(folder, {recursive: true});
});

const entryOf = (url: string, type: string) => ({
	...{startedDateTime: '2026-11-23T09:00:00Z', time: 10, _resourceType: type},
	request: {method: 'GET', url, headers: []},
	response: {status: 200, headers: [], content: {mimeType: 'text/html'}},
});

async function written(share: boolean): Promise<Readonly<Record<string, string>>> {
	const har = path.join(folder, 'hos-kunden.har');
	const policy = path.join(folder, 'utkast-3.txt');
	const out = path.join(folder, 'ut');
	const entries = [
		entryOf('https://butikk.example/kampanje/ikke-sluppet', 'document'),
		entryOf('https://www.google-analytics.com/g/collect?v=2&tid=G-ABC123&en=page_view', 'ping'),
	];
	writeFileSync(har, JSON.stringify({log: {version: '1.2', creator: {name: 'x', version: '1'}, pages: [], entries}}));
	writeFileSync(policy, 'Tietosuojaseloste, jota kukaan ei lue. Vi bruker ikke Google Analytics.');
	await check({har: [`before=${har}`], policy, out, share}, 'nb');
	return Object.fromEntries(readdirSync(out).map(name => [name, readFileSync(path.join(out, name), 'utf8')]));
}

const own = /acme|hos-kunden|utkast-3|ikke-sluppet|G-ABC123/;

test('files to share name none of the auditor’s own, nor pages or accounts of the client’s', async () => {
	const files = await written(true);
	expect(Object.keys(files).length).toBeGreaterThan(4);
	const told = Object.entries(files).flatMap(([name, content]) => own.exec(content)?.[0].concat(' in ', name) ?? []);
	expect(told).toEqual([]);
});

test('without that they tell what they rest on', async () => {
	const files = await written(false);
	expect(files['audit.json']).toMatch(/utkast-3/);
	expect(files['report.html']).toMatch(/ikke-sluppet/);
});

test('a vendor of the auditor’s own is named in every file, and said to be theirs', async () => {
	const har = path.join(folder, 'a.har');
	const vendors = path.join(folder, 'v.json');
	const out = path.join(folder, 'ut');
	const entries = [entryOf('https://butikk.example/', 'document'), entryOf('https://t.maaling.example/a.js', 'script')];
	writeFileSync(har, JSON.stringify({log: {version: '1.2', creator: {name: 'x', version: '1'}, pages: [], entries}}));
	const list = [{name: 'Nordmåling', owner: 'Nordmåling AS', category: 'analytics', hosts: ['maaling.example']}];
	writeFileSync(vendors, JSON.stringify({format: 'samsvar-vendors', formatVersion: 1, vendors: list}));
	expect(await check({har: [`before=${har}`], vendors, out, share: true}, 'nb')).toBe(1);
	for (const file of ['audit.json', 'report.html', 'findings.csv', 'evidence.har']) {
		expect(readFileSync(path.join(out, file), 'utf8'), file).toMatch(/nordmåling|own-nordmaling/i);
	}
	expect(readFileSync(path.join(out, 'findings.csv'), 'utf8')).toContain('revisorens egen liste');
	const audit = JSON.parse(readFileSync(path.join(out, 'audit.json'), 'utf8')) as Record<string, unknown>;
	expect(audit['trackers']).toMatchObject([{vendor: 'own-nordmaling', listedBy: 'auditor'}]);
	expect(await validate(audit)).toEqual({ok: true});
});

test('a list of vendors that cannot be read is named, with its fault and where to look', async () => {
	const vendors = path.join(folder, 'v.json');
	writeFileSync(
		vendors,
		'{"format":"samsvar-vendors","formatVersion":1,"vendors":[{"name":"Ax","owner":"Ax","category":"social","hosts":["com"]}]}',
	);
	await expect(check({har: ['before=a.har'], vendors}, 'en')).rejects.toMatchObject({
		...{exit: 2, key: 'cli_vendors_bad'},
		data: {file: vendors, problem: expect.stringContaining('“com” belongs to nobody alone') as string},
	});
});
