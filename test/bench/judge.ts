// How long does judging take? `npx tsx test/bench/judge.ts [--requests 1000] [--json]`; bundled first, as it ships.
// A profile: `node --import tsx --cpu-prof --cpu-prof-dir coverage test/bench/judge.ts`.
import {mkdtemp, rm} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import process from 'node:process';
import {pathToFileURL} from 'node:url';
import {parseArgs} from 'node:util';
import {build} from 'vite';
import type * as Establish from '../../src/audit/establish.ts';
import type * as Heart from '../../src/audit/index.ts';
import type * as Readings from '../../src/audit/readings.ts';
import type * as Visits from '../support/busy-visit.ts';

type Row = {
	readonly requests: number;
	/** The first judgement of a program just started; ms. */
	readonly first: number | null;
	/** Medians of `times`, ms. */
	readonly facts: number;
	readonly whole: number;
};

const times = 15;
/** What the popup may take for a thousand; ms. */
const most = 30;

const {values} = parseArgs({
	options: {requests: {type: 'string', multiple: true}, json: {type: 'boolean', default: false}},
});
const sizes = (values.requests ?? ['1000', '100000']).map(Number);
const folder = await mkdtemp(join(tmpdir(), 'samsvar-judge-'));
try {
	await bundle(folder);
	const {audit} = await loaded<typeof Heart>('audit');
	const {establish} = await loaded<typeof Establish>('establish');
	const {readingOf} = await loaded<typeof Readings>('readings');
	const {busyVisit} = await loaded<typeof Visits>('visit');
	const rows = sizes.map((requests, index): Row => {
		const evidence = busyVisit(requests);
		const first = took(() => audit(evidence));
		const whole = median(() => audit(evidence));
		return {requests, first: index === 0 ? first : null, facts: median(() => establish(evidence, readingOf)), whole};
	});
	console.log(values.json ? JSON.stringify(rows, null, '\t') : table(rows));
	process.exitCode = rows.some(({requests, whole}) => requests <= 1000 && whole > most) ? 1 : 0;
} finally {
	await rm(folder, {recursive: true});
}

async function bundle(outDir: string): Promise<void> {
	const input = {
		audit: 'src/audit/index.ts',
		establish: 'src/audit/establish.ts',
		readings: 'src/audit/readings.ts',
		visit: 'test/support/busy-visit.ts',
	};
	await build({
		configFile: false,
		publicDir: false,
		logLevel: 'warn',
		build: {
			ssr: true,
			outDir,
			emptyOutDir: true,
			target: 'es2022',
			rolldownOptions: {input, output: {entryFileNames: '[name].mjs', chunkFileNames: '[name]-[hash].mjs'}},
		},
		ssr: {noExternal: true},
	});
}

function loaded<Module>(name: string): Promise<Module> {
	return import(pathToFileURL(join(folder, `${name}.mjs`)).href) as Promise<Module>;
}

function median(run: () => unknown): number {
	const all = Array.from({length: times}, () => took(run)).sort((one, other) => one - other);
	return all[Math.floor(times / 2)] ?? NaN;
}

function took(run: () => unknown): number {
	const start = performance.now();
	run();
	return performance.now() - start;
}

function table(rows: readonly Row[]): string {
	const ms = (time: number | null) => (time === null ? '' : time.toFixed(1)).padStart(11);
	const lines = rows.map(
		({requests, first, facts, whole}) => `${String(requests).padStart(8)}${ms(first)}${ms(facts)}${ms(whole)}`,
	);
	return ['requests  first, ms  facts, ms  whole, ms', ...lines].join('\n');
}
