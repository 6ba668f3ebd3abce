import type {BegunAnew, Observation} from '../audit/index.ts';
import {allOf, database, type EvidenceHeader} from './evidence-database.ts';
import {announce} from './evidence-growth.ts';
import * as queue from './evidence-queue.ts';
import {weightOf} from './weight.ts';

export type {EvidenceHeader} from './evidence-database.ts';
export {onGrew} from './evidence-growth.ts';

/** A record is about to begin: what is seen of it waits for `begin` or `drop`. */
export const expect = queue.expect;

/** A record that never came to be. */
export const drop = queue.discard;

/** Writes what waits, now; for those who must read it, and for a background that is about to stop. */
export const flush = queue.flush;

export async function begin(header: EvidenceHeader): Promise<void> {
	await (await database()).put('headers', header);
	queue.arrived(header.id);
	announce(header.id);
}

/** Appends observations to a record. They are gathered for a moment, and written in the order they came. */
export function append(record: string, mode: 'visit' | 'audit', observations: readonly Observation[]): void {
	queue.enqueue(record, mode, observations);
}

export async function finish(id: string, at: number): Promise<void> {
	await queue.flush();
	await change(id, () => ({finishedAt: at}));
}

/** A record goes on as a run of its own: what is seen from its start on belongs to it. */
export async function beginAnew(id: string, run: BegunAnew): Promise<void> {
	await change(id, ({begunAnew = []}) => ({begunAnew: [...begunAnew, run]}));
}

async function change(id: string, fields: (header: EvidenceHeader) => Partial<EvidenceHeader>): Promise<void> {
	// In one transaction: a record forgotten meanwhile must not come back.
	const transaction = (await database()).transaction('headers', 'readwrite');
	const header = await transaction.store.get(id);
	if (header) await transaction.store.put({...header, ...fields(header)});
	await transaction.done;
	if (header) announce(id);
}

/** All of a record, in the order written. */
export async function read(id: string): Promise<Recorded | undefined> {
	const transaction = (await database()).transaction(['headers', 'batches']);
	const [header, batches] = await Promise.all([
		transaction.objectStore('headers').get(id),
		transaction.objectStore('batches').index('record').getAll(id),
	]);
	return header && {header, observations: [...batches.flatMap(batch => batch.observations), ...lost(id)]};
}

export type Recorded = {readonly header: EvidenceHeader; readonly observations: readonly Observation[]};

/** Some rows of a record, from a place on; `next` is where to go on, null at the end. */
export type EvidencePart = Recorded & {readonly next: number | null};

/** UTF-16 units; as UTF-8 each may take three bytes. */
const heaviest = 8_000_000;

/** Evidence in pieces: a message between the parts of an extension may not be larger than 64 MB. */
export async function readPart(id: string, from = 0, most = 20_000): Promise<EvidencePart | undefined> {
	const store = await database();
	const header = await store.get('headers', id);
	if (!header) {
		return undefined;
	}

	const observations: Observation[] = [];
	let weight = 0;
	const index = store.transaction('batches').store.index('record');
	let cursor = await index.openCursor(id);
	if (cursor && from > 0) {
		cursor = await cursor.continuePrimaryKey(id, from);
	}

	for (; cursor; cursor = await cursor.continue()) {
		if (observations.length >= most || weight >= heaviest) {
			return {header, observations, next: cursor.primaryKey};
		}

		weight += cursor.value.observations.reduce((sum, seen) => sum + weightOf(seen), 0);
		for (const seen of cursor.value.observations) observations.push(seen);
	}

	return {header, observations: [...observations, ...lost(id)], next: null};
}

/** The moment of the newest observation in the newest rows; ms since the epoch. */
export async function lastSeenAt(id: string): Promise<number | undefined> {
	const index = (await database()).transaction('batches').store.index('record');
	const cursor = await index.openCursor(id, 'prev');
	return cursor?.value.observations.reduce((latest, {at}) => Math.max(latest, at), 0);
}

/** Another whenever the record has grown, began a run or ended; null where there is none. */
export async function stateOf(id: string): Promise<string | null> {
	const transaction = (await database()).transaction(['headers', 'batches']);
	const [header, newest] = await Promise.all([
		transaction.objectStore('headers').get(id),
		transaction.objectStore('batches').index('record').openKeyCursor(id, 'prev'),
	]);
	return header ? JSON.stringify([header.finishedAt, header.begunAnew?.length, newest?.primaryKey]) : null;
}

export async function headerOf(id: string): Promise<EvidenceHeader | undefined> {
	return (await database()).get('headers', id);
}

export async function headers(): Promise<readonly EvidenceHeader[]> {
	return (await database()).getAll('headers');
}

export async function forget(id: string): Promise<void> {
	queue.discard(id);
	const transaction = (await database()).transaction(['headers', 'batches', 'readings'], 'readwrite');
	await transaction.objectStore('headers').delete(id);
	await transaction.objectStore('readings').delete(allOf(id));
	for await (const cursor of transaction.objectStore('batches').index('record').iterate(id)) {
		await cursor.delete();
	}

	await transaction.done;
	announce(id);
}

/** All records, and what one that never came to be may have left. */
export async function forgetAll(): Promise<void> {
	queue.discardAll();
	const stores = ['headers', 'batches', 'readings'] as const;
	const transaction = (await database()).transaction(stores, 'readwrite');
	const gone = await transaction.objectStore('headers').getAllKeys();
	await Promise.all([...stores.map(name => transaction.objectStore(name).clear()), transaction.done]);
	for (const id of gone) announce(id);
}

function lost(id: string): readonly Observation[] {
	const at = queue.fullSince(id);
	return at === undefined ? [] : [{kind: 'gap', at, gap: 'store-full'}];
}
