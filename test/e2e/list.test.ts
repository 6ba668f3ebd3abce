import {spawn, type ChildProcess} from 'node:child_process';
import {mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {afterAll, beforeAll, expect, test} from 'vitest';
import type {Service} from '../../demo/service.ts';
import {until} from './support/popup.ts';
import {world, type World} from './support/world.ts';

const hosts = Array.from({length: 30}, (_, index) => `nettsted-${index + 1}.example`);
const plainSites: Service = {
	id: 'plain-sites',
	hosts,
	answer: ({host, path}) =>
		path === '/'
			? {
					status: 200,
					headers: {'content-type': 'text/html; charset=utf-8'},
					body: `<!doctype html><html lang="nb"><meta charset="utf-8"><title>${host}</title><h1>${host}</h1></html>`,
				}
			: null,
};

let here: World;
let folder: string;
let list: string;
beforeAll(async () => {
	here = await world('chromium', {services: [plainSites]});
	folder = mkdtempSync(path.join(tmpdir(), 'samsvar-'));
	list = path.join(folder, 'sites.txt');
	writeFileSync(list, `# Thirty sites\n${hosts.join('\n')}\n`);
});
afterAll(async () => {
	rmSync(folder, {recursive: true, force: true});
	await here?.close();
});

test('thirty sites, killed half-way and started again: every site audited once, one table', async () => {
	const out = path.join(folder, 'out');
	const first = start(out);
	await until(async () => audited(out).length >= 12, 200_000);
	process.kill(-(first.child.pid ?? 0), 'SIGKILL');
	await first.ended;
	const before = new Map(audited(out).map(host => [host, statSync(path.join(out, host, 'audit.json')).mtimeMs]));
	expect(before.size).toBeLessThan(hosts.length);

	const second = start(out);
	// None of them has a policy.
	expect(await second.ended).toBe(1);
	for (const [host, time] of before) expect(statSync(path.join(out, host, 'audit.json')).mtimeMs, host).toBe(time);
	expect(audited(out).toSorted()).toEqual(hosts.toSorted());
	expect(readdirSync(out).filter(name => name.startsWith('.'))).toEqual([]);
	const lines = second.told.stdout.trimEnd().split('\n');
	expect(lines.slice(1).map(line => line.split(' ')[0])).toEqual(hosts);
	expect(second.told.stderr).toContain('Going on with the audit');
	expect(second.told.stderr).toContain('30 of 30 sites done');
	expect(second.told.stderr).toMatch(/\d+ of 30 sites done, about .+ left/);
	expect(readFileSync(path.join(out, 'summary.csv'), 'utf8').trimEnd().split('\r\n')).toHaveLength(31);
	// Those that were under way when it was killed were asked once more.
	const asked = here.internet.log.filter(
		({url, headers}) => url.endsWith('.example/') && headers['sec-fetch-dest'] === 'document',
	);
	expect(asked.length).toBeLessThanOrEqual(hosts.length + concurrency);
}, 400_000);

const concurrency = 3;

function audited(out: string): readonly string[] {
	try {
		return readdirSync(out).filter(
			name => hosts.includes(name) && readdirSync(path.join(out, name)).includes('audit.json'),
		);
	} catch {
		return [];
	}
}

type Started = {
	readonly child: ChildProcess;
	readonly told: {stdout: string; stderr: string};
	readonly ended: Promise<number | null>;
};

/** A group of processes of its own, so that its browsers go with it. */
function start(out: string): Started {
	const words = [
		'--list',
		list,
		'--out',
		out,
		'--consent',
		'none',
		'--settle',
		'300',
		'--lang',
		'en',
		'--ignore-certificate-errors',
	];
	const led = here.launch.args.map(argument => `--browser-arg=${argument}`);
	const child = spawn(
		process.execPath,
		['dist/cli/samsvar.js', 'audit', ...words, '--concurrency', String(concurrency), ...led],
		{
			detached: true,
		},
	);
	const told = {stdout: '', stderr: ''};
	child.stdout.on('data', part => (told.stdout += part));
	child.stderr.on('data', part => (told.stderr += part));
	return {child, told, ended: new Promise(resolve => child.on('close', resolve))};
}
