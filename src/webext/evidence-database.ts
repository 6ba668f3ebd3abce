import {type DBSchema, type IDBPDatabase, openDB} from 'idb';
import type {Observation, PolicyReading, RecordHeader} from '../audit/index.ts';

/** What is known of a visit or an audit apart from its observations. */
export type EvidenceHeader = RecordHeader;

export type EvidenceSchema = DBSchema & {
	headers: {key: string; value: EvidenceHeader};
	/** Appended to, never rewritten: one row a batch, in the order written. */
	batches: {
		key: number;
		value: {readonly record: string; readonly observations: readonly Observation[]};
		indexes: {record: string};
	};
	/** By record and text. */
	readings: {key: [string, string]; value: ReadingKept};
};

/** What a reader made of a policy's text. */
export type ReadingKept = {
	readonly record: string;
	/** A digest of the text, the language its page says it is in, and the names of the auditor's own list. */
	readonly text: string;
	readonly reader: string;
	readonly reading: PolicyReading;
};

/** All readings of a record. */
export const allOf = (record: string): IDBKeyRange => IDBKeyRange.bound([record], [record, []]);

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
	return openDB<EvidenceSchema>('samsvar', 2, {
		upgrade(store, from) {
			if (from < 1) {
				store.createObjectStore('headers', {keyPath: 'id'});
				store.createObjectStore('batches', {autoIncrement: true}).createIndex('record', 'record');
			}
			if (from < 2) store.createObjectStore('readings', {keyPath: ['record', 'text']});
		},
		// A newer version of the extension, in another page, wants to change the shape.
		blocking: (_current, _wanted, {target}) => {
			(target as IDBDatabase).close();
			forget();
		},
		terminated: forget,
	});
}
