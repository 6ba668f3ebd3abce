import {execFile} from 'node:child_process';
import {row, type Row} from './row.ts';

/** Benches that are commands of their own, told as rows of the one table. */

type Count = {readonly happened: number; readonly observed: number};
type Page = {readonly browser: string; readonly requests: Count; readonly cookies: Count; readonly storage: Count};

export async function completeness(): Promise<readonly Row[]> {
	const pages = (await json('completeness')) as readonly Page[];
	return ['chromium', 'firefox'].flatMap(browser => {
		const here = pages.filter(page => page.browser === browser);
		const of = (field: 'requests' | 'cookies' | 'storage', what: string) => {
			const sum = (part: keyof Count) => here.reduce((total, page) => total + page[field][part], 0);
			return all(`${here.length} pages, ${browser}: ${what}`, sum('observed'), sum('happened'));
		};
		return [
			of('requests', 'requests, against the servers’ log'),
			of('cookies', 'cookie writes, with the lifetime asked for'),
			of('storage', 'storage keys'),
		];
	});
}

type Stops = {
	readonly idle: {
		readonly stops: number;
		readonly sent: number;
		readonly whole: number;
		readonly writes: number;
		readonly written: number;
	};
	readonly burst: Stopped;
	readonly waking: Stopped;
};
type Stopped = {readonly times: number; readonly sent: number; readonly silent: readonly string[]};

export async function stops(): Promise<readonly Row[]> {
	const {idle, burst, waking} = (await json('stops')) as Stops;
	return [
		all(`worker stopped at ${idle.stops} idle moments: requests`, idle.whole, idle.sent),
		all(`worker stopped at ${idle.stops} idle moments: cookie writes`, idle.written, idle.writes),
		row(`worker stopped in ${burst.times} bursts, ${burst.sent} requests: lost in silence`, burst.silent.length, 0),
		row(`worker stopped while waking, ${waking.times} times: lost in silence`, waking.silent.length, 0),
	];
}

export async function judge(): Promise<readonly Row[]> {
	const sizes = (await json('judge')) as readonly {requests: number; facts: number; whole: number}[];
	return sizes.map(({requests, whole}) =>
		row(`identify and audit of ${requests} requests, warm`, whole, requests === 1000 ? 30 : null, ' ms'),
	);
}

function all(what: string, observed: number, happened: number): Row {
	return {what, figure: `${observed} of ${happened}`, must: 'all', holds: observed === happened && happened > 0};
}

/** A bench that missed something ends with 1, and has told what. */
function json(name: string): Promise<unknown> {
	return new Promise((resolve, reject) => {
		const command = ['tsx', `test/bench/${name}.ts`, '--json'];
		execFile('npx', command, {maxBuffer: 100_000_000}, (error, stdout, stderr) => {
			try {
				resolve(JSON.parse(stdout));
			} catch {
				reject(new Error(`${command.join(' ')}: ${error?.message ?? ''} ${stderr.slice(-2000)}`));
			}
		});
	});
}
