// Everything that must hold, in the order in which it fails fastest. Ends with `N passed, N failed`.
import {spawn, spawnSync} from 'node:child_process';
import {mkdtempSync, readFileSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';

type Tally = {readonly passed: number; readonly failed: number};

const checks = [
	['the law of the house (eslint)', 'npx eslint .'],
	['formatting (prettier)', 'npx prettier --check --log-level warn .'],
	['types (tsc)', 'npx tsc --noEmit'],
	['components (svelte-check)', 'npx svelte-check --output human --threshold warning'],
	['nothing unused (knip)', 'npx knip'],
	['licences of what ships', 'npx tsx scripts/licences.ts'],
] as const;

const builds = [
	['both extensions, command line, store archives', 'npm run -s build'],
	['what the stores ask (web-ext lint)', 'npx web-ext lint --source-dir dist/firefox'],
] as const;

const results = [
	...(await besideEachOther(checks)),
	suite('unit'),
	...builds.map(([name, command]) => step(name, command)),
	suite('e2e'),
];

const passed = results.reduce((sum, tally) => sum + tally.passed, 0);
const failed = results.reduce((sum, tally) => sum + tally.failed, 0);
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;

/** Two at a time, as most of them keep one core busy; what each has to say is printed in one piece. */
async function besideEachOther(steps: readonly (readonly [string, string])[]): Promise<readonly Tally[]> {
	const left = [...steps];
	const tallies: Tally[] = [];
	const lane = async () => {
		for (let next = left.shift(); next; next = left.shift()) tallies.push(await stepInOnePiece(...next));
	};
	await Promise.all([lane(), lane()]);
	return tallies;
}

function stepInOnePiece(name: string, command: string): Promise<Tally> {
	return new Promise(resolve => {
		const parts: Buffer[] = [];
		const child = spawn(command, {shell: true, stdio: ['ignore', 'pipe', 'pipe']});
		child.stdout.on('data', (part: Buffer) => parts.push(part));
		child.stderr.on('data', (part: Buffer) => parts.push(part));
		child.on('close', status => {
			console.log(`\n– ${name}`);
			process.stdout.write(Buffer.concat(parts));
			resolve(tallyOf({name, command, status}));
		});
	});
}

function step(name: string, command: string): Tally {
	console.log(`\n– ${name}`);
	const {status} = spawnSync(command, {shell: true, stdio: 'inherit'});
	return tallyOf({name, command, status});
}

function tallyOf({name, command, status}: {name: string; command: string; status: number | null}): Tally {
	if (status !== 0) console.log(`FAILED: ${name} (${command})`);
	return status === 0 ? {passed: 1, failed: 0} : {passed: 0, failed: 1};
}

/** In browsers files that failed are run once more, by themselves: what then passes is counted, and named. */
function suite(project: 'unit' | 'e2e'): Tally {
	console.log(`\n– ${project} tests`);
	const first = run(project, []);
	if (project === 'unit' || first.failing.length === 0) return first;
	console.log('\n– once more, alone, what failed');
	const files = [...new Set(first.failing.map(({file}) => file))];
	const second = run(project, files);
	const still = new Set(second.failing.map(({name}) => name));
	const mended = first.failing.filter(({name}) => second.counted && !still.has(name));
	for (const {name} of mended) console.log(`PASSED ONLY WHEN TRIED AGAIN: ${name}`);
	const failed = Math.max(second.failed, first.failed - mended.length);
	return {passed: first.passed + first.failed - failed, failed};
}

type Run = Tally & {
	readonly counted: boolean;
	readonly failing: readonly {readonly file: string; readonly name: string}[];
};

/** A run that breaks off before it could count is one failure, never silence. */
function run(project: string, files: readonly string[]): Run {
	const folder = mkdtempSync(path.join(tmpdir(), 'samsvar-test-'));
	const file = path.join(folder, 'results.json');
	const {status} = spawnSync(
		`npx vitest run --project ${project} --reporter=default --reporter=json --outputFile.json="${file}" ${files.map(name => JSON.stringify(name)).join(' ')}`,
		{shell: true, stdio: 'inherit'},
	);
	try {
		const {numPassedTests, numFailedTests, numPendingTests, testResults} = JSON.parse(
			readFileSync(file, 'utf8'),
		) as Results;
		if (numPendingTests > 0) console.log(`${numPendingTests} skipped`);
		const failing = testResults.flatMap(({name: file, status, assertionResults}) => {
			const tests = assertionResults
				.filter(({status}) => status === 'failed')
				.map(({fullName: name}) => ({file, name}));
			return status === 'failed' && tests.length === 0 ? [{file, name: `${file}, as a whole`}] : tests;
		});
		const failed = status === 0 ? numFailedTests : Math.max(1, numFailedTests);
		return {passed: numPassedTests, failed, counted: true, failing};
	} catch {
		return {passed: 0, failed: 1, counted: false, failing: []};
	} finally {
		rmSync(folder, {recursive: true, force: true});
	}
}

type Results = {
	readonly numPassedTests: number;
	readonly numFailedTests: number;
	readonly numPendingTests: number;
	readonly testResults: readonly {
		readonly name: string;
		readonly status: string;
		readonly assertionResults: readonly {readonly fullName: string; readonly status: string}[];
	}[];
};
