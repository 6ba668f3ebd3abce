import {spawn} from 'node:child_process';
import {existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {builtinModules} from 'node:module';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {afterAll, beforeAll, describe, expect, test} from 'vitest';
import {demoSite} from '../../demo/index.ts';
import packageJson from '../../package.json' with {type: 'json'};
import {browsers, world, type World} from './support/world.ts';

type Ended = {readonly status: number | null; readonly stdout: string; readonly stderr: string};

let folder: string;
beforeAll(() => {
	folder = mkdtempSync(path.join(tmpdir(), 'samsvar-'));
});
afterAll(() => rmSync(folder, {recursive: true, force: true}));

describe.each(browsers)('in %s', kind => {
	let here: World;
	beforeAll(async () => {
		here = await world(kind);
	});
	afterAll(() => here?.close());

	/** The built program, its browser led to the local internet by the options anyone has. */
	const audit = (...words: readonly string[]) =>
		samsvar('audit', '--browser', kind, '--ignore-certificate-errors', '--lang', 'en', ...led(here), ...words);

	test('a page that never answers is said so in one line, and nothing is left behind', async () => {
		const out = path.join(folder, `${kind}-silent`);
		const {status, stdout, stderr} = await audit('https://stille.example/', '--timeout', '3', '--out', out);
		expect(status).toBe(3);
		expect(stdout).toBe('');
		expect(stderr.split('\n').filter(line => line.includes('could not be audited'))).toHaveLength(1);
		expect(stderr).toContain('https://stille.example/');
		expect(stderr).not.toMatch(/\n\s+at /);
		expect(existsSync(out)).toBe(false);
	});

	test('one site that cannot be audited does not keep the others from it', async () => {
		const out = path.join(folder, `${kind}-several`);
		const sites = ['https://feil.example/', 'https://fjordhagen.example/'];
		const {status, stdout, stderr} = await audit(...sites, '--consent', 'none', '--out', out);
		expect(status).toBe(3);
		expect(stderr).toContain('https://feil.example/ could not be audited');
		expect(stdout).toContain('fjordhagen.example');
		expect(readdirSync(out).sort()).toEqual(['fjordhagen.example', 'summary.csv']);
	});

	test('what is printed is what is written, and a changed byte is found', async () => {
		const out = path.join(folder, `${kind}-demo`);
		const {status, stdout} = await audit(`https://${demoSite.host}/`, '--consent', 'none', '--json', '--out', out);
		expect(status).toBe(1);
		const file = path.join(out, 'audit.json');
		expect(stdout).toBe(readFileSync(file, 'utf8'));
		expect(readdirSync(out).sort()).toEqual([
			'audit.json',
			'banner.jpg',
			'cookies.csv',
			'evidence.har',
			'findings.csv',
			'report.html',
		]);
		expect((await samsvar('validate', file)).status).toBe(0);
		const forged = path.join(out, 'forged.json');
		writeFileSync(forged, stdout.replace('"denied-vendor"', '"allowed-vendor"').replace('Fjordsport', 'Fjordsporf'));
		expect((await samsvar('validate', forged)).status).toBe(1);
	});
});

test('the built program needs nothing that an installed package does not bring', () => {
	const brought = new Set([...Object.keys(packageJson.dependencies), ...builtinModules]);
	const code = readdirSync('dist/cli')
		.map(name => readFileSync(`dist/cli/${name}`, 'utf8'))
		.join('\n');
	const needed = [...code.matchAll(/^import\b[^'"]*['"]([^'"./][^'"]*)['"]/gm)].map(([, name]) => name!);
	expect(needed.length).toBeGreaterThan(5);
	expect(needed.filter(name => !brought.has(name.replace(/^node:/, '')))).toEqual([]);
});

function led({launch}: World): readonly string[] {
	const preferences = Object.entries(launch.preferences).map(([name, value]) => `--browser-pref=${name}=${value}`);
	return [...launch.args.map(argument => `--browser-arg=${argument}`), ...preferences];
}

function samsvar(...words: readonly string[]): Promise<Ended> {
	return new Promise(resolve => {
		const child = spawn(process.execPath, ['dist/cli/samsvar.js', ...words]);
		let stdout = '';
		let stderr = '';
		child.stdout.on('data', part => (stdout += part));
		child.stderr.on('data', part => (stderr += part));
		child.on('close', status => resolve({status, stdout, stderr}));
	});
}
