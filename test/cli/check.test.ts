import {mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {afterEach, beforeEach, expect, test, vi} from 'vitest';
import {check} from '../../src/cli/commands/check.ts';

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
