// What is lost when the worker is stopped? `npx tsx test/bench/stops.ts [--idle 50] [--bursts 15] [--wakings 20] [--json]`; Chromium.
import process from 'node:process';
import {parseArgs} from 'node:util';
import {bursts, idleStops, wakings, type BurstCount, type IdleCount} from '../e2e/support/stops.ts';

const {values} = parseArgs({
	options: {
		idle: {type: 'string', default: '50'},
		bursts: {type: 'string', default: '15'},
		wakings: {type: 'string', default: '20'},
		json: {type: 'boolean', default: false},
		/** The folder of a built extension, if not `dist/chrome`. */
		extension: {type: 'string'},
	},
});
const idle = await idleStops(Number(values.idle), values.extension);
const burst = await bursts(Number(values.bursts), values.extension);
const waking = await wakings(Number(values.wakings), values.extension);
console.log(values.json ? JSON.stringify({idle, burst, waking}, null, '\t') : table(idle, burst, waking));
process.exitCode = idle.lost.length + burst.silent.length + waking.silent.length > 0 ? 1 : 0;

function table(idle: IdleCount, burst: BurstCount, waking: BurstCount): string {
	return [
		line('idle moments the worker was stopped at', idle.stops),
		line('  requests that reached the server', idle.sent),
		line('  … recorded whole', idle.whole),
		line('  … recorded by their answer alone', idle.partial),
		line('  cookie writes by scripts and headers', idle.writes),
		line('  … recorded with the lifetime asked for', idle.written),
		...idle.lost.map(lost => `    lost: ${lost}`),
		line('bursts the worker was stopped in', burst.times),
		...linesOf(burst),
		line('wakings the worker was stopped in', waking.times),
		...linesOf(waking),
	].join('\n');
}

function linesOf({sent, whole, partial, listed, stated, silent}: BurstCount): readonly string[] {
	return [
		line('  requests that reached the server', sent),
		line('  … recorded whole', whole),
		line('  … recorded by their answer or failure', partial),
		line('  … told by the page (Resource Timing) alone', listed),
		line('  … only a gap says that something is missing', stated),
		line('  … lost, and nothing says so', silent.length),
		...silent.map(lost => `    lost: ${lost}`),
	];
}

function line(what: string, count: number): string {
	return what.padEnd(52) + String(count).padStart(6);
}
