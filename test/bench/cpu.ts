import {readdirSync, readFileSync} from 'node:fs';

/** CPU time of a process and all below it so far, ended children included; ms. Linux only: reads /proc. */
export function cpuOf(root: number): number {
	const processes = new Map<number, {parent: number; ticks: number}>();
	for (const name of readdirSync('/proc')) {
		if (!/^\d+$/.test(name)) continue;
		try {
			const stat = readFileSync(`/proc/${name}/stat`, 'latin1');
			// The second field is the program's name in brackets, and may hold anything.
			const fields = stat
				.slice(stat.lastIndexOf(')') + 2)
				.split(' ')
				.map(Number);
			const [parent = 0] = [fields[1]];
			const ticks = [11, 12, 13, 14].reduce((sum, field) => sum + (fields[field] ?? 0), 0);
			processes.set(Number(name), {parent, ticks});
		} catch {
			// Ended meanwhile: its parent has its time.
		}
	}

	let ticks = 0;
	for (const [id, process] of processes) {
		if (isBelow(id, root, processes)) ticks += process.ticks;
	}

	return ticks * msPerTick;
}

// USER_HZ is 100 on every Linux that Node runs on.
const msPerTick = 10;

function isBelow(id: number, root: number, processes: ReadonlyMap<number, {parent: number}>): boolean {
	for (let at = id; at > 1; at = processes.get(at)?.parent ?? 0) {
		if (at === root) return true;
	}

	return false;
}
