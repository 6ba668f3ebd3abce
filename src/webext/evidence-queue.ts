import type {Observation} from '../audit/index.ts';
import {announce} from './evidence-growth.ts';
import {database} from './evidence-database.ts';

/**
 * How long what was seen may be gathered, ms. An audit's is written at once when nothing was written for that long; a visit is
 * forgotten with its tab, and nobody may ever look at it.
 */
const patience = {audit: 50, visit: 1000};

type Mode = keyof typeof patience;

const waiting = new Map<string, Observation[]>();
/** Records whose header is not stored yet, and may never be. */
const expected = new Set<string>();
/** Records that lost observations to a store that would take no more. */
const full = new Map<string, number>();
let writing: Promise<void> | undefined;
let timer: {readonly due: number; readonly handle: ReturnType<typeof setTimeout>} | undefined;
let writtenAt = 0;

/** Appends, in batches; resolves when the write that is due has been done. */
export function enqueue(record: string, mode: Mode, observations: readonly Observation[]): void {
	const before = waiting.get(record);
	if (before) {
		before.push(...observations);
	} else {
		waiting.set(record, [...observations]);
	}

	const now = Date.now();
	schedule(mode === 'audit' ? Math.max(now, writtenAt + patience.audit) : now + patience.visit, now);
}

/** Writes all that waits, now. */
export async function flush(): Promise<void> {
	await writing;
	while (isDue()) await once();
}

function once(): Promise<void> {
	clearTimeout(timer?.handle);
	timer = undefined;
	writing ??= write().finally(() => {
		writing = undefined;
		if (isDue()) schedule(Date.now() + patience.audit, Date.now());
	});
	return writing;
}

function isDue(): boolean {
	return [...waiting.keys()].some(record => !expected.has(record));
}

/** What is seen of it waits until the record itself is there, or is dropped. */
export function expect(record: string): void {
	expected.add(record);
}

export function arrived(record: string): void {
	expected.delete(record);
	if (waiting.has(record)) void flush();
}

export function discard(record: string): void {
	expected.delete(record);
	waiting.delete(record);
	full.delete(record);
}

export function discardAll(): void {
	waiting.clear();
	full.clear();
}

/** When this record first lost something to a full store; undefined when it did not. */
export function fullSince(record: string): number | undefined {
	return full.get(record);
}

function schedule(due: number, now: number): void {
	if (writing || (timer && timer.due <= due)) return;
	clearTimeout(timer?.handle);
	timer = {due, handle: setTimeout(() => void once(), due - now)};
}

async function write(): Promise<void> {
	const batches = [...waiting].filter(([record]) => !expected.has(record));
	if (batches.length === 0) return;
	batches.forEach(([record]) => waiting.delete(record));
	try {
		const transaction = (await database()).transaction('batches', 'readwrite', {durability: 'relaxed'});
		const rows = batches.map(([record, observations]) =>
			transaction.store.add({record, observations: [...shortOf(record), ...observations]}),
		);
		await Promise.all([...rows, transaction.done]);
		batches.forEach(([record]) => full.delete(record));
	} catch {
		batches.forEach(([record, [first]]) => full.set(record, full.get(record) ?? first?.at ?? 0));
	}

	writtenAt = Date.now();
	batches.forEach(([record]) => announce(record));
}

/** Once there is room again, the record says that there was not. */
function shortOf(record: string): readonly Observation[] {
	const at = full.get(record);
	return at === undefined ? [] : [{kind: 'gap', at, gap: 'store-full'}];
}
