import {type DBSchema, type IDBPDatabase, openDB} from 'idb';
import type {Observation, StartState} from '../audit/index.ts';

/** What is known of a visit or an audit apart from its observations. */
export type EvidenceHeader = {
	readonly id: string;
	readonly mode: 'visit' | 'audit';
	readonly url: string;
	readonly startedAt: number;
	readonly finishedAt: number | null;
	readonly start: StartState;
};

export type EvidenceSchema = DBSchema & {
	headers: {key: string; value: EvidenceHeader};
	/** Appended to, never rewritten: one row a batch, in the order written. */
	batches: {
		key: number;
		value: {readonly record: string; readonly observations: readonly Observation[]};
		indexes: {record: string};
	};
};

let opened: Promise<IDBPDatabase<EvidenceSchema>> | undefined;

export function database(): Promise<IDBPDatabase<EvidenceSchema>> {
	opened ??= open().catch((error: unknown) => {
		opened = undefined;
		throw error;
	});
	return opened;
}

function open(): Promise<IDBPDatabase<EvidenceSchema>> {
	const forget = () => (opened = undefined);
	return openDB<EvidenceSchema>('samsvar', 1, {
		upgrade(store) {
			store.createObjectStore('headers', {keyPath: 'id'});
			store.createObjectStore('batches', {autoIncrement: true}).createIndex('record', 'record');
		},
		// A newer version of the extension, in another page, wants to change the shape.
		blocking: (_current, _wanted, {target}) => {
			(target as IDBDatabase).close();
			forget();
		},
		terminated: forget,
	});
}
