// Everything that must hold, in the order in which it fails fastest. Ends with `N passed, N failed`.
import {spawnSync} from 'node:child_process';
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
	...checks.map(([name, command]) => step(name, command)),
	suite('unit'),
	...builds.map(([name, command]) => step(name, command)),
	suite('e2e'),
];

const passed = results.reduce((sum, tally) => sum + tally.passed, 0);
const failed = results.reduce((sum, tally) => sum + tally.failed, 0);
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;

function step(name: string, command: string): Tally {
	console.log(`\n– ${name}`);
	const {status} = spawnSync(command, {shell: true, stdio: 'inherit'});
	if (status !== 0) console.log(`FAILED: ${name} (${command})`);
	return status === 0 ? {passed: 1, failed: 0} : {passed: 0, failed: 1};
}

/** A run that breaks off before it could count is one failure, never silence. */
function suite(project: string): Tally {
	console.log(`\n– ${project} tests`);
	const folder = mkdtempSync(path.join(tmpdir(), 'samsvar-test-'));
	const file = path.join(folder, 'results.json');
	const {status} = spawnSync(
		`npx vitest run --project ${project} --reporter=default --reporter=json --outputFile.json="${file}"`,
		{shell: true, stdio: 'inherit'},
	);
	try {
		const {numPassedTests, numFailedTests, numPendingTests} = JSON.parse(readFileSync(file, 'utf8')) as Record<
			string,
			number
		>;
		if (numPendingTests) console.log(`${numPendingTests} skipped`);
		const failed = numFailedTests ?? 0;
		return {passed: numPassedTests ?? 0, failed: status === 0 ? failed : Math.max(1, failed)};
	} catch {
		return {passed: 0, failed: 1};
	} finally {
		rmSync(folder, {recursive: true, force: true});
	}
}
