#!/usr/bin/env node
// Starts the command line; in a checkout it first builds what is missing or older than its sources.
import {spawnSync} from 'node:child_process';
import {existsSync, readdirSync, renameSync, rmSync, statSync, utimesSync} from 'node:fs';
import {join} from 'node:path';
import process from 'node:process';
import {fileURLToPath} from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const argv = process.argv.slice(2);
const shared = [
	'public',
	'package.json',
	'src/catalog',
	'src/consent',
	'src/policy',
	'src/pdf',
	'src/audit',
	'src/report',
	'src/webext',
];
const extension = [
	...shared,
	'manifest.json',
	'vite.config.ts',
	'src/background',
	'src/content',
	'src/popup',
	'src/workspace',
];
const builds = {
	cli: {args: ['--config', 'vite.cli.config.ts'], sources: [...shared, 'vite.cli.config.ts', 'src/cli', 'demo']},
	chrome: {args: ['--mode', 'chrome'], sources: extension},
	firefox: {args: ['--mode', 'firefox'], sources: extension},
};

// An installed package comes built and without sources.
if (existsSync(join(root, 'src'))) {
	for (const name of needed()) if (isStale(name)) build(name);
}
await import(new URL('../dist/cli/samsvar.js', import.meta.url).href);

function needed() {
	if (argv[0] !== 'audit' || argv.includes('--help') || argv.includes('-h')) return ['cli'];
	const at = argv.findIndex(word => word === '--browser' || word.startsWith('--browser='));
	const browser = at < 0 ? '' : (argv[at].split('=')[1] ?? argv[at + 1]);
	return ['cli', browser === 'firefox' ? 'firefox' : 'chrome'];
}

function isStale(name) {
	const folder = join(root, 'dist', name);
	if (!existsSync(folder)) return true;
	const builtAt = statSync(folder).mtimeMs;
	return builds[name].sources.some(source => newest(join(root, source)) > builtAt);
}

function newest(entry) {
	const found = statSync(entry, {throwIfNoEntry: false});
	if (!found) return 0;
	if (!found.isDirectory()) return found.mtimeMs;
	return Math.max(found.mtimeMs, ...readdirSync(entry).map(name => newest(join(entry, name))));
}

/** Builds beside and swaps: another audit may be reading the old one. What the build says is told when it fails. */
function build(name) {
	const beside = `dist/.${name}-${process.pid}`;
	const vite = join(root, 'node_modules/vite/bin/vite.js');
	const args = [vite, 'build', '--logLevel', 'warn', ...builds[name].args, '--outDir', beside];
	const startedAt = new Date();
	console.error(`samsvar: building dist/${name}`);
	const {status, stdout, stderr} = spawnSync(process.execPath, args, {
		cwd: root,
		encoding: 'utf8',
		env: {...process.env, NO_COLOR: '1'},
	});
	if (status !== 0) {
		rmSync(join(root, beside), {recursive: true, force: true});
		console.error(stdout + stderr);
		console.error(`samsvar: dist/${name} could not be built; see above. Is everything installed (npm ci)?`);
		process.exit(3);
	}
	rmSync(join(root, 'dist', name), {recursive: true, force: true});
	renameSync(join(root, beside), join(root, 'dist', name));
	// What is edited while it builds is newer than the build.
	utimesSync(join(root, 'dist', name), startedAt, startedAt);
}
