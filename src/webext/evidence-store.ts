import {type DBSchema, type IDBPDatabase, openDB} from 'idb';
import type {Evidence, Observation, StartState} from '../audit/index.ts';

/** What is known of a visit or an audit apart from its observations. */
export type EvidenceHeader = {
	readonly id: string;
	readonly mode: 'visit' | 'audit';
	readonly url: string;
	readonly startedAt: number;
	readonly finishedAt: number | null;
	readonly start: StartState;
};

type Schema = DBSchema & {
	headers: {key: string; value: EvidenceHeader};
	/** Appended to, never rewritten: one row a batch, in the order written. */
	batches: {
		key: number;
		value: {readonly record: string; readonly observations: readonly Observation[]};
		indexes: {record: string};
	};
};

const grown = 'samsvar-evidence-grew';

let opened: Promise<IDBPDatabase<Schema>> | undefined;

export async function begin(header: EvidenceHeader): Promise<void> {
	await (await database()).put('headers', header);
	announce(header.id);
}

/**
 * Appends at once when the store is idle and gathers while a write is under way, so a quiet page loses nothing to a stopped
 * worker and a busy one is written in batches. Resolves when the observations are stored.
 */
export function append(record: string, observations: readonly Observation[]): Promise<void> {
	const waiting = queue.get(record);
	if (waiting) {
		waiting.push(...observations);
	} else {
		queue.set(record, [...observations]);
	}

	writing ??= drain().finally(() => {
		writing = undefined;
	});
	return writing;
}

export async function finish(id: string, at: number): Promise<void> {
	await writing;
	const store = await database();
	const header = await store.get('headers', id);
	if (header) {
		await store.put('headers', {...header, finishedAt: at});
		announce(id);
	}
}

export async function read(id: string): Promise<Evidence | undefined> {
	const store = await database();
	const header = await store.get('headers', id);
	if (!header) {
		return undefined;
	}

	const batches = await store.getAllFromIndex('batches', 'record', id);
	const {mode, url, startedAt, finishedAt, start} = header;
	const observations = batches.flatMap(batch => batch.observations).sort((a, b) => a.at - b.at);
	return {
		format: 'samsvar-evidence',
		formatVersion: 1,
		id,
		mode,
		url,
		runs: [{startedAt, finishedAt, start, observations}],
	};
}

export async function headers(): Promise<readonly EvidenceHeader[]> {
	return (await database()).getAll('headers');
}

export async function forget(id: string): Promise<void> {
	const transaction = (await database()).transaction(['headers', 'batches'], 'readwrite');
	await transaction.objectStore('headers').delete(id);
	for await (const cursor of transaction.objectStore('batches').index('record').iterate(id)) {
		await cursor.delete();
	}

	await transaction.done;
}

/** Calls back whenever this record grew, in any page of the extension. Answers how to stop listening. */
export function onGrew(id: string, callback: () => void): () => void {
	const channel = new BroadcastChannel(grown);
	channel.onmessage = ({data}: MessageEvent<unknown>) => {
		if (data === id) {
			callback();
		}
	};
	return () => channel.close();
}

const queue = new Map<string, Observation[]>();
let writing: Promise<void> | undefined;

async function drain(): Promise<void> {
	const store = await database();
	while (queue.size > 0) {
		const batches = [...queue];
		queue.clear();
		const transaction = store.transaction('batches', 'readwrite', {durability: 'relaxed'});
		for (const [record, observations] of batches) {
			void transaction.store.add({record, observations});
		}

		await transaction.done;
		batches.forEach(([record]) => announce(record));
	}
}

function database(): Promise<IDBPDatabase<Schema>> {
	opened ??= openDB<Schema>('samsvar', 1, {
		upgrade(store) {
			store.createObjectStore('headers', {keyPath: 'id'});
			store.createObjectStore('batches', {autoIncrement: true}).createIndex('record', 'record');
		},
	});
	return opened;
}

let announcer: BroadcastChannel | undefined;

function announce(id: string): void {
	announcer ??= new BroadcastChannel(grown);
	announcer.postMessage(id);
}
